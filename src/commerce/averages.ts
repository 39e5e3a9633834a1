/** The list in ascending order; a RangeError when it is empty or holds something that is no number. */
function sorted(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('at least one value is needed');
  if (!values.every(Number.isFinite)) throw new RangeError('every value must be a finite number');
  return [...values].sort((a, b) => a - b);
}

/** Arithmetic mean, in the values' unit. */
export function mean(values: readonly number[]): number {
  const list = sorted(values);
  return list.reduce((total, value) => total + value, 0) / list.length;
}

/** Middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const list = sorted(values);
  const half = list.length / 2;
  return mean(list.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/**
 * Nearest-rank percentile: the smallest value that at least `share` (0 to 1) of the list does not exceed.
 * P90 of ten values is the ninth.
 */
export function percentile(values: readonly number[], share: number): number {
  const list = sorted(values);
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`share must be between 0 and 1, got ${share}`);
  return list[Math.max(0, Math.ceil(share * list.length - 1e-9) - 1)] ?? 0;
}

/** Lowest price of a list, the ceiling of a struck-through price (明码标价和禁止价格欺诈规定第 16 条). */
export function lowest(prices: readonly number[]): number {
  return sorted(prices)[0] ?? 0;
}

/** What texts quote of a list of values, by name; nine tenths of the values do not exceed `p90`. */
export const averages: Readonly<Record<string, (values: readonly number[]) => number>> = {
  mean,
  median,
  lowest,
  p90: (values) => percentile(values, 0.9),
};
