import type { PoolItem } from './types.ts';

/** A chapter's questions, those drawn first. */
export interface Share {
  drawn: PoolItem[];
  rest: PoolItem[];
}

type Counts = Map<string, number>;

function count(shares: readonly Share[], key: 'level' | 'point'): Counts {
  const counts: Counts = new Map();
  for (const { drawn } of shares)
    for (const item of drawn) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1);
  return counts;
}

/** Half the change of the sum of squared counts when one goes from `a` to `b`: below 0 evens out. */
function change(counts: Counts, a: string, b: string): number {
  return a === b ? 0 : (counts.get(b) ?? 0) - (counts.get(a) ?? 0) + 1;
}

function move(counts: Counts, a: string, b: string): void {
  counts.set(a, (counts.get(a) ?? 0) - 1);
  counts.set(b, (counts.get(b) ?? 0) + 1);
}

/**
 * Swaps drawn questions for undrawn ones of the same share for as long as that makes the levels more
 * even over all shares or, levels being equal, the points. Shares keep their sizes. Works in place.
 */
export function evenOut(shares: readonly Share[]): void {
  const levels = count(shares, 'level');
  const points = count(shares, 'point');
  const better = (a: PoolItem, b: PoolItem): boolean =>
    (change(levels, a.level, b.level) || change(points, a.point, b.point)) < 0;
  const swapOne = ({ drawn, rest }: Share): boolean => {
    for (const [i, a] of drawn.entries()) {
      const j = rest.findIndex((b) => better(a, b));
      const b = rest[j];
      if (!b) continue;
      drawn[i] = b;
      rest[j] = a;
      move(levels, a.level, b.level);
      move(points, a.point, b.point);
      return true;
    }
    return false;
  };
  while (shares.some(swapOne));
}
