import {
  type Item,
  isMachineGraded,
  type ItemOf,
  keyOf,
  present,
  type Question,
  type Response,
  startPractice,
  toResponse,
  walk,
} from '#quiz';
import { type Attempt, change, checkAttempt, reveal, startAttempt } from './attempt.ts';

/** Every way a question can stand, in the order a learner may meet them. */
const stages = ['fresh', 'partly', 'unfilled', 'wrong', 'mayReveal', 'right', 'revealed'] as const;
export type Stage = (typeof stages)[number];

/** The stages a question can be in: an order is never unfilled, a model answer never a secret. */
export function stagesOf({ type }: Question): Stage[] {
  return stages.filter((stage) => {
    if (stage === 'unfilled') return type !== 'ordering';
    return isMachineGraded(type) || (stage !== 'mayReveal' && stage !== 'revealed');
  });
}

/** A question brought to a stage by the same steps a learner takes. */
export function attemptAt(question: Question, seed: number, stage: Stage): Attempt {
  const fresh = startAttempt(startPractice(question, seed));
  const item = present(question, seed);
  const answer = (response: Response) => (attempt: Attempt) =>
    checkAttempt(change(attempt, () => response)).attempt;
  const slip = answer(wrongResponse(item));
  switch (stage) {
    case 'fresh':
      return fresh;
    case 'partly':
      return change(fresh, () => partOf(keyOf(item)));
    case 'unfilled':
      return checkAttempt(fresh).attempt;
    case 'wrong':
      return slip(fresh);
    case 'mayReveal':
      return slip(slip(fresh));
    case 'right':
      return answer(keyOf(item))(fresh);
    case 'revealed':
      return reveal(slip(slip(fresh)));
  }
}

/** Half of a response: half the text, the picks, or the parts. */
function partOf(response: Response): Response {
  const half = <T>(list: T[]) => list.slice(0, Math.ceil(list.length / 2));
  if (typeof response === 'string') return half([...response]).join('');
  if (Array.isArray(response)) return half(response);
  return Object.fromEntries(half(Object.entries(response)));
}

/** A wrong answer such as learners give: a documented mistake where there is one. */
export function wrongResponse(item: Item): Response {
  switch (item.type) {
    case 'single':
      return item.options.find((option) => !option.right)?.id ?? '';
    case 'multiple':
    case 'fault': {
      const [wrong] = item.options.filter((option) => !option.right);
      const [, ...keys] = item.options.filter((option) => option.right);
      return [...keys, ...(wrong ? [wrong] : [])].map(({ id }) => id);
    }
    case 'numeric':
      return (item.mistakes[0]?.value ?? item.answer * 2 + 1).toFixed(item.decimals + 1);
    case 'short':
      return item.mistakes[0]?.answers[0] ?? '？';
    case 'rubric':
      return toResponse({ answer: item.model, met: item.rubric.slice(1).map(({ id }) => id) });
    case 'branching':
      return slipsIn(item);
    case 'ordering':
      return [...item.key.slice(1), ...item.key.slice(0, 1)];
    default:
      return slipOnce(keyOf(item), choicesFor(item));
  }
}

/** Wrong decisions from the start to an end. */
function slipsIn(item: ItemOf<'branching'>, path: string[] = []): string[] {
  const slip = walk(item, path).node?.options.find((option) => !option.right);
  return slip ? slipsIn(item, [...path, slip.id]) : path;
}

type Placing = Item & { type: 'cloze' | 'matching' | 'categorise' };

/** The first part and the ids that may be chosen for it. */
function choicesFor(item: Placing): { part: string; ids: string[] } {
  switch (item.type) {
    case 'cloze':
      return {
        part: item.blanks[0]?.id ?? '',
        ids: item.blanks[0]?.options.map((o) => o.id) ?? [],
      };
    case 'matching':
      return { part: item.left[0]?.id ?? '', ids: item.right.map((r) => r.id) };
    case 'categorise':
      return { part: item.items[0]?.id ?? '', ids: item.categories.map((c) => c.id) };
  }
}

/** The key with another choice for one part. */
function slipOnce(key: Response, { part, ids }: { part: string; ids: string[] }): Response {
  if (typeof key === 'string' || Array.isArray(key)) return key;
  return { ...key, [part]: ids.find((id) => id !== key[part]) ?? '' };
}
