import type { QuestionOf } from '#quiz';

export type Values = Readonly<Record<string, number>>;

/** A range is tried at up to this many values and one more, evenly spread from end to end. */
const spread = 10;
/** At most this many combinations of values are tried for one question. */
const most = 400;

/**
 * What a question's givens may come to together: every listed value, and values all over every
 * range, in every combination while these are few; otherwise the ends of the ranges and lists.
 */
export function samples(given: QuestionOf<'numeric'>['given']): Values[] {
  const choices = Object.entries(given).map(([name, source]) => ({
    name,
    values: valuesOf(source),
  }));
  const count = choices.reduce((product, { values }) => product * values.length, 1);
  const tried =
    count <= most ? choices : choices.map(({ name, values }) => ({ name, values: ends(values) }));
  return tried.reduce<Values[]>(
    (sofar, { name, values }) =>
      sofar.length * values.length > most
        ? sofar.map((partial, index) => ({
            ...partial,
            [name]: values[index % values.length] ?? 0,
          }))
        : sofar.flatMap((partial) => values.map((value) => ({ ...partial, [name]: value }))),
    [{}],
  );
}

function valuesOf(source: QuestionOf<'numeric'>['given'][string]): number[] {
  if (typeof source === 'number') return [source];
  if ('pick' in source) return source.pick;
  const { from, to, step } = source;
  const steps = Math.max(0, Math.floor((to - from) / step + 1e-9));
  const tried = Math.min(steps, spread);
  const indices = Array.from({ length: tried + 1 }, (_, i) =>
    Math.round((i / (tried || 1)) * steps),
  );
  return indices.map((index) => Number((from + index * step).toFixed(10)));
}

function ends(values: readonly number[]): number[] {
  return [...new Set([Math.min(...values), Math.max(...values)])];
}
