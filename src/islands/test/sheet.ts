import type { FinishedSitting, Sitting, StartedSitting } from '#progress';
import { type DrawnItem, type Question, type Response, startPractice } from '#quiz';
import type { Bank } from '../page/bank.ts';
import { type Attempt, checkAttempt, type Problem, startAttempt } from '../quiz/attempt.ts';

/** One question of a test as it stands now. */
export interface Entry {
  drawn: DrawnItem;
  question: Question;
  /** Left out while nothing is filled in. */
  response?: Response;
  /** What keeps the response from being graded. */
  problem?: Problem;
  state: 'open' | 'partial' | 'done';
  right: boolean;
  /** 0 to 1. */
  score: number;
}

/** What a response to a drawn question comes to. */
export function entryOf(
  drawn: DrawnItem,
  question: Question,
  response: Response | undefined,
): Entry {
  const entry: Entry = { drawn, question, state: 'open', right: false, score: 0 };
  if (response === undefined || Object.keys(response).length === 0) return entry;
  const { attempt, answered } = checkAttempt({ ...freshAttempt(entry), response });
  if (answered) {
    const { right, score } = answered;
    return { ...entry, response, state: 'done', right, score };
  }
  const { problem } = attempt;
  return { ...entry, response, state: 'partial', ...(problem && { problem }) };
}

/** The question as it was drawn, before anything is filled in. */
export function freshAttempt({ drawn, question }: Entry): Attempt {
  return startAttempt(startPractice(question, drawn.seed));
}

/** The question with its key told, marked as it was answered; `undefined` when that can't be graded. */
export function settledAttempt(entry: Entry): Attempt | undefined {
  if (entry.state !== 'done') return undefined;
  const { attempt } = checkAttempt({ ...freshAttempt(entry), response: entry.response });
  const { practice } = attempt;
  if (practice.state !== 'wrong') return attempt;
  return { ...attempt, practice: { ...practice, state: 'revealed' } };
}

/** The answer that counts: one to an earlier meaning of the question doesn't. */
function responseTo({ answers }: Sitting, question: Question): Response | undefined {
  const answer = answers[question.id];
  return answer?.rev === question.rev ? answer.response : undefined;
}

/**
 * The questions of a test in their order, with what was answered so far. Those that don't exist any
 * more are left out; once it is handed in, so are those that mean something else by now.
 */
export function sheetOf(sitting: StartedSitting, bank: Bank): Entry[] {
  return sitting.start.items.flatMap((drawn) => {
    const question = bank.get(drawn.id);
    if (!question || (isFinished(sitting) && !isAsAsked(sitting, drawn, question))) return [];
    return [entryOf(drawn, question, responseTo(sitting, question))];
  });
}

function isAsAsked({ answers }: Sitting, { id, rev }: DrawnItem, question: Question): boolean {
  return (answers[id]?.rev ?? rev) === question.rev;
}

export function isFinished(sitting: Sitting): sitting is FinishedSitting {
  return sitting.result !== undefined;
}
