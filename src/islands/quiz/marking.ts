import {
  describe as inWords,
  type Graded,
  type Item,
  keyOf,
  type PartVerdict,
  type Response,
} from '#quiz';
import { type Attempt, isSettled } from './attempt.ts';
import { chosenFor } from './response.ts';

/** What is shown at one part of a response. */
export interface PartMark {
  verdict: PartVerdict['verdict'];
  reason?: string | undefined;
  /** What would have been right; told only once the question is settled. */
  key?: string | undefined;
}

/** By id of the part; parts of which nothing is to be said are left out. */
export type Marking = ReadonlyMap<string, PartMark>;

/**
 * The verdicts to show: what was chosen, with its reason; what was missed only once the question is
 * settled. Reasons that would give the right choice away wait until then too. While the learner
 * goes on, a part keeps its mark as long as its choice stays as it was checked.
 */
export function marking(attempt: Attempt): Marking {
  const { practice, response } = attempt;
  if (practice.state === 'answering') return new Map();
  const { item, grade } = practice;
  const settled = isSettled(attempt);
  const said = byPart(item, practice.response);
  const key = byPart(item, keyOf(item));
  const shown = grade.parts.filter(({ part, verdict }) => {
    if (verdict === 'avoided') return false;
    if (verdict === 'missed') return settled;
    return hasOptions(item) || choice(response, part) === choice(practice.response, part);
  });
  const mark = ({ part, verdict }: PartVerdict): PartMark => {
    if (verdict === 'missed') return { verdict, reason: key.get(part)?.reason };
    const tell = settled || verdict === 'right' || hasReasonPerChoice(item);
    const correct = settled && verdict === 'wrong' && !hasOptions(item);
    return {
      verdict,
      ...(tell && { reason: said.get(part)?.reason }),
      ...(correct && { key: key.get(part)?.answer }),
    };
  };
  return new Map(shown.map((verdict) => [verdict.part, mark(verdict)]));
}

/** The part to look at next after a wrong answer; `undefined`: the question has one field. */
export function firstWrong({ parts }: Graded): string | undefined {
  return parts.find(({ verdict }) => verdict === 'wrong')?.part;
}

/** Parts are options that are chosen or not, rather than places that hold a choice. */
export function hasOptions(item: Item): item is Item & { type: 'single' | 'multiple' } {
  return item.type === 'single' || item.type === 'multiple';
}

function hasReasonPerChoice(item: Item): boolean {
  return hasOptions(item) || item.type === 'cloze';
}

function byPart(item: Item, response: Response) {
  return new Map(inWords(item, response).map((said) => [said.part, said]));
}

function choice(response: Response | undefined, part: string): string | number {
  return Array.isArray(response) ? response.indexOf(part) : chosenFor(response, part);
}
