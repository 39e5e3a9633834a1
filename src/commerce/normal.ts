import { formula, type Range } from './formula.ts';

/**
 * Share of a standard normal below `z`, 0 to 1.
 * Source: Hart (1968) in West, "Better approximations to cumulative normal functions" (2005); error below 1e-14.
 */
export function normalShareBelow(z: number): number {
  if (!Number.isFinite(z)) throw new RangeError(`z must be a finite number, got ${z}`);
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const tail =
    x < 7.07106781186547
      ? (Math.exp((-x * x) / 2) * horner(x, above)) / horner(x, below)
      : Math.exp((-x * x) / 2) /
        (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) /
        2.506628274631;
  return z > 0 ? 1 - tail : tail;
}

const above = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const below = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
const horner = (x: number, factors: readonly number[]) =>
  factors.reduce((value, factor) => value * x + factor, 0);

/** Shares that have a z score worth using: 0.01% to 99.99%. */
const level: Range = [0.0001, 0.9999];

/** z below which the given share of a standard normal lies: 95% → 1.645, 98% → 2.054. By bisection. */
export const zScore = formula({ serviceLevel: level }, 'number', ({ serviceLevel }) => {
  let [low, high] = [-4, 4];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (normalShareBelow(middle) < serviceLevel) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
});
