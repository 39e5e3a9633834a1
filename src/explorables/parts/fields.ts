/** A number the learner may set. */
interface Field {
  min: number;
  max: number;
  step: number;
  start: number;
}

export type Fields<K extends string = string> = Readonly<Record<K, Field>>;
/** A value for every field, each within its limits. */
export type State<K extends string = string> = Readonly<Record<K, number>>;

/** What a URL fragment says to an explorable. */
export type Opened<K extends string> =
  /** It is meant for something else. */
  | { kind: 'other' }
  | { kind: 'state'; state: State<K> }
  /** It has a value that is no number or out of range. */
  | { kind: 'refused'; field: K };

export function keysOf<K extends string>(fields: Fields<K>): K[] {
  return Object.keys(fields) as K[];
}

export function startOf<K extends string>(fields: Fields<K>): State<K> {
  return Object.fromEntries(keysOf(fields).map((key) => [key, fields[key].start])) as State<K>;
}

/** `try=safety-stock&d=50&…`: only what differs from the start. */
export function toFragment<K extends string>(
  id: string,
  fields: Fields<K>,
  state: State<K>,
): string {
  const changed = keysOf(fields).filter((key) => state[key] !== fields[key].start);
  return [`try=${id}`, ...changed.map((key) => `${key}=${state[key]}`)].join('&');
}

/** The explorable a fragment is for, or `undefined`. */
export function triedId(fragment: string): string | undefined {
  return /^#?try=([a-z][a-z0-9-]{0,40})(?:&|$)/.exec(fragment.slice(0, 400))?.[1];
}

const plainNumber = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Reads a fragment for explorable `id`. Unknown keys are ignored; a missing field has its start value. */
export function readFragment<K extends string>(
  id: string,
  fields: Fields<K>,
  fragment: string,
): Opened<K> {
  if (triedId(fragment) !== id) return { kind: 'other' };
  const given = new Map(
    fragment
      .slice(0, 400)
      .split('&')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  const state = { ...startOf(fields) } as Record<K, number>;
  for (const key of keysOf(fields)) {
    const text = given.get(key);
    if (text === undefined) continue;
    const { min, max, step } = fields[key];
    const value = plainNumber.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) return { kind: 'refused', field: key };
    state[key] = Number((Math.round((value - min) / step) * step + min).toFixed(6));
  }
  return { kind: 'state', state };
}
