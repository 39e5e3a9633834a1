import { round } from './format.ts';
import type { Numeric } from './schema.ts';

/**
 * Whether a number counts as the target: within the tolerance of it, or of what it is rounded to
 * for showing, so that the shown answer always counts. Limits belong to the range; the noise of
 * binary fractions (about 1e-12 of the numbers) is forgiven.
 */
export function near(
  value: number,
  target: number,
  { tolerance, decimals }: Pick<Numeric, 'tolerance' | 'decimals'>,
): boolean {
  const noise = 1e-12 * Math.max(1, Math.abs(value), Math.abs(target));
  return [target, round(target, decimals)].some(
    (goal) => Math.abs(value - goal) <= tolerance + noise,
  );
}
