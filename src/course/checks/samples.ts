import type { QuestionOf } from '#quiz';

export type Values = Readonly<Record<string, number>>;

/** At most this many combinations of values are tried for one question. */
const most = 400;

/**
 * What a question's givens may come to together: every listed value, and the ends and middle of every
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
  const at = (index: number) => Number((from + index * step).toFixed(10));
  return [...new Set([at(0), at(Math.floor(steps / 2)), at(steps)])];
}

function ends(values: readonly number[]): number[] {
  return [...new Set([Math.min(...values), Math.max(...values)])];
}
