import type { Graded, Ungraded } from './types.ts';

/** Gaps, rows or positions that each hold one choice, and whether it is right; `undefined`: empty. */
type Parts = readonly { part: string; right: boolean | undefined }[];

/** The parts still empty, if any. */
export function checkParts(parts: Parts): Ungraded | undefined {
  const empty = parts.filter(({ right }) => right === undefined).map(({ part }) => part);
  return empty.length > 0 ? { kind: 'empty', parts: empty } : undefined;
}

/** Right when every part is; score: share of right parts. */
export function gradeParts(parts: Parts): Graded {
  const right = parts.filter((part) => part.right).length;
  return {
    kind: 'graded',
    right: right === parts.length,
    score: right / parts.length,
    parts: parts.map(({ part, right }) => ({ part, verdict: right ? 'right' : 'wrong' })),
  };
}
