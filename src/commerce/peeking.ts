import { normalShareBelow } from './normal.ts';

const step = 0.05;

/**
 * Probability (0 to 1) that a test without any effect is called significant when one looks `looks` times
 * (1 to 50) at equal intervals with |z| > 1.96 each time: 1 → 5%, 5 → 14.2%, 10 → 19.3%.
 * Source: Armitage, McPherson & Rowe 1969, by numerical integration.
 */
export function peekingFalseAlarms(looks: number): number {
  if (!(Number.isInteger(looks) && looks >= 1 && looks <= 50)) {
    throw new RangeError(`looks must be a whole number from 1 to 50, got ${looks}`);
  }
  let undecided = new Map([[0, 1]]);
  for (let look = 1; look <= looks; look++) {
    const edge = Math.round((1.96 * Math.sqrt(look)) / step);
    undecided = spread(undecided, edge, (1.96 * Math.sqrt(look)) / step);
  }
  return 1 - [...undecided.values()].reduce((sum, share) => sum + share, 0);
}

/** Adds one standard normal step to every position (in grid cells) and drops what passes the limit. */
function spread(
  from: ReadonlyMap<number, number>,
  edge: number,
  limit: number,
): Map<number, number> {
  const to = new Map<number, number>();
  for (let cell = -edge; cell <= edge; cell++) {
    const low = Math.max(-limit, cell - 0.5);
    const high = Math.min(limit, cell + 0.5);
    if (high <= low) continue;
    let share = 0;
    for (const [start, weight] of from) {
      if (Math.abs(cell - start) * step > 6) continue;
      share +=
        weight * (normalShareBelow((high - start) * step) - normalShareBelow((low - start) * step));
    }
    to.set(cell, share);
  }
  return to;
}
