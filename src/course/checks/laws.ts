import type { Context, Draft } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';

const day = 86_400_000;
/** How long before a review is due its author is told, in days. */
const notice = 60;

/** Citations of laws are compared with the official text in time. */
export function laws({ laws }: Draft, { today }: Context): Problem[] {
  return (laws?.items ?? []).flatMap(({ value, at }) => {
    const left = (Date.parse(value.nextReview) - Date.parse(today)) / day;
    if (left > notice) return [];
    const details = { law: value.id, due: value.nextReview };
    return [problem(left < 0 ? 'law-overdue' : 'law-due-soon', at('nextReview'), details)];
  });
}
