/** Smallest and largest value an input may have; `whole` when it is a count. */
export type Range = readonly [min: number, max: number, whole?: 'whole'];

/** What a result is measured in. `ratio` is a share or factor (0.26 = 26%); `yuan` is the inputs' currency. */
export type Unit =
  'ratio' | 'yuan' | 'pieces' | 'orders' | 'people' | 'days' | 'seconds' | 'points' | 'number';

/** A formula of the field: named inputs with ranges, a unit, and one total function. */
export interface Formula<K extends string = string> {
  readonly inputs: readonly K[];
  readonly ranges: Readonly<Record<K, Range>>;
  readonly unit: Unit;
  /**
   * A finite number, always.
   * @throws RangeError when an input is missing or outside `ranges`, or the inputs together have no answer.
   */
  compute(given: Readonly<Record<K, number>>): number;
}

/** Any amount, possibly negative. */
export const signed: Range = [-1e12, 1e12];
/** Zero or more. */
export const amount: Range = [0, 1e12];
/** A divisor: above zero. */
export const positive: Range = [1e-9, 1e12];
/** A count that may be zero. */
export const count: Range = [0, 1e12, 'whole'];
/** A count of at least one. */
export const several: Range = [1, 1e12, 'whole'];
/** A share of a whole, 0 to 1. */
export const rate: Range = [0, 1];
/** A share that may be divided by. */
export const someRate: Range = [1e-9, 1];

/** `value`, if it lies in the range. */
function within(name: string, value: number | undefined, range: Range): number {
  const [min, max, whole] = range;
  if (value === undefined || !(value >= min && value <= max)) {
    throw new RangeError(`${name} must be between ${min} and ${max}, got ${value}`);
  }
  if (whole && !Number.isInteger(value)) {
    throw new RangeError(`${name} must be a whole number, got ${value}`);
  }
  return value;
}

/** Joins ranges, unit and computation; the computation only ever sees inputs in range. */
/* @__NO_SIDE_EFFECTS__ */
export function formula<K extends string>(
  ranges: Readonly<Record<K, Range>>,
  unit: Unit,
  compute: (given: Readonly<Record<K, number>>) => number,
): Formula<K> {
  const inputs = Object.keys(ranges) as K[];
  return {
    inputs,
    ranges,
    unit,
    compute(given) {
      for (const name of inputs) within(name, given[name], ranges[name]);
      return compute(given);
    },
  };
}
