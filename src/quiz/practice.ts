import { grade } from './grade.ts';
import { present } from './present.ts';
import type { Graded, Item, Question, Response, Ungraded } from './types.ts';

/** How sure a learner was: 1 guessing, 2 fairly, 3 certain. */
type Certainty = 1 | 2 | 3;

/** A graded try, for the log; the caller adds lesson, mode and time. */
export interface Answered {
  item: string;
  rev: number;
  response: Response;
  seed: number;
  right: boolean;
  score: number;
  /** First graded try at this question in this sitting, whatever its seed. */
  first: boolean;
  certainty?: Certainty;
}

interface Sitting {
  question: Question;
  item: Item;
  /** Graded tries at this item, from 0; starts anew with `again`. */
  tries: number;
  /** The first graded try of the sitting; later tries and `again` leave it alone. */
  first?: Answered;
}

interface Tried {
  /** What was graded last. */
  response: Response;
  grade: Graded;
}

/** One question being practised: answered until right, or revealed after the second wrong try. */
export type Practice = Sitting &
  (
    | { state: 'answering'; problem?: Ungraded }
    | ({ state: 'wrong'; mayReveal: boolean; problem?: Ungraded } & Tried)
    | ({ state: 'right' } & Tried)
    | ({ state: 'revealed' } & Tried)
  );

export type PracticeAction =
  /** Check a response. `empty` and `invalid` are shown as `problem` and cost no try. */
  | { do: 'check'; response: Response | undefined; certainty?: Certainty }
  /** Show the key; allowed when `mayReveal`. */
  | { do: 'reveal' }
  /** The question once more, shuffled and drawn anew. */
  | { do: 'again'; seed: number };

export interface PracticeStep {
  practice: Practice;
  /** Set when the step graded a try. */
  answered?: Answered;
}

/** Wrong tries after which the key may be shown. */
const triesBeforeReveal = 2;

/** Begins a sitting with one question. */
export function startPractice(question: Question, seed: number): Practice {
  return { state: 'answering', question, item: present(question, seed), tries: 0 };
}

/** The practice after an action; one that the state doesn't allow changes nothing. */
export function step(practice: Practice, action: PracticeAction): PracticeStep {
  switch (action.do) {
    case 'check':
      return check(practice, action);
    case 'reveal':
      return { practice: reveal(practice) };
    case 'again': {
      const { question, first } = practice;
      return { practice: { ...startPractice(question, action.seed), ...(first && { first }) } };
    }
  }
}

function check(practice: Practice, action: PracticeAction & { do: 'check' }): PracticeStep {
  if (practice.state === 'right' || practice.state === 'revealed') return { practice };
  const { response, certainty } = action;
  const result = grade(practice.item, response);
  if (result.kind !== 'graded') return { practice: { ...practice, problem: result } };
  // Only a response can be graded; this tells the compiler.
  if (response === undefined) return { practice };
  const { question, item, first } = practice;
  const answered: Answered = {
    item: question.id,
    rev: question.rev,
    response,
    seed: item.seed,
    right: result.right,
    score: result.score,
    first: first === undefined,
    ...(certainty && { certainty }),
  };
  const tries = practice.tries + 1;
  const tried = { question, item, tries, first: first ?? answered, response, grade: result };
  const next: Practice = result.right
    ? { ...tried, state: 'right' }
    : { ...tried, state: 'wrong', mayReveal: tries >= triesBeforeReveal };
  return { practice: next, answered };
}

function reveal(practice: Practice): Practice {
  if (practice.state !== 'wrong' || !practice.mayReveal) return practice;
  const { problem: _, mayReveal: __, ...rest } = practice;
  return { ...rest, state: 'revealed' };
}
