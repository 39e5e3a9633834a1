import {
  describe as inWords,
  type Graded,
  type Item,
  keyOf,
  type PartVerdict,
  type Response,
  readSelfGraded,
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
    return (
      hasOptions(item) || choice(item, response, part) === choice(item, practice.response, part)
    );
  });
  const mark = ({ part, verdict }: PartVerdict): PartMark => {
    if (verdict === 'missed') return { verdict, reason: key.get(part)?.reason };
    const tell = settled || verdict === 'right' || hasReasonPerChoice(item);
    const correct = settled && verdict === 'wrong' && hasPlaces(item);
    return {
      verdict,
      // A criterion that isn't met was not said.
      ...(tell && { reason: (said.get(part) ?? key.get(part))?.reason }),
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
export function hasOptions(item: Item): item is Item & { type: 'single' | 'multiple' | 'fault' } {
  return 'options' in item;
}

/** Parts are places that hold one choice each, of which one is right. */
function hasPlaces({ type }: Item): boolean {
  return type === 'cloze' || type === 'matching' || type === 'categorise' || type === 'ordering';
}

/** The reason of a wrong choice doesn't give the right one away. */
function hasReasonPerChoice(item: Item): boolean {
  return !hasPlaces(item) || item.type === 'cloze';
}

function byPart(item: Item, response: Response) {
  return new Map(inWords(item, response).map((said) => [said.part, said]));
}

function choice(item: Item, response: Response | undefined, part: string) {
  if (item.type === 'rubric') return readSelfGraded(response, item.rubric).met?.includes(part);
  return Array.isArray(response) ? response.indexOf(part) : chosenFor(response, part);
}
