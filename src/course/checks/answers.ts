import type { QuestionOf } from '#quiz';
import type { Context, Draft, Formula, Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';
import { formulaOf, numericIn } from './formulas.ts';
import { samples, type Values } from './samples.ts';

type Mistake = QuestionOf<'numeric'>['mistakes'][number];
export type Result = { number: number } | { failure: string };

/** Numeric questions have an answer whatever is drawn, and their typical mistakes come to other numbers. */
export function answers(draft: Draft, context: Context): Problem[] {
  return numericIn(draft).flatMap((item) => {
    const formula = formulaOf(context, item.value.formula);
    const fits = formula?.inputs.every((name) => Object.hasOwn(item.value.given, name));
    if (!formula || !fits) return [];
    return check(item, formula, context);
  });
}

function check(
  { value, at }: Placed<QuestionOf<'numeric'>>,
  formula: Formula,
  context: Context,
): Problem[] {
  const drawn = samples(value.given);
  const failed = firstFailure(drawn, (values) => run(formula, values, value.scale));
  if (failed) return [problem('no-answer', at('given'), failed)];
  return value.mistakes.flatMap((mistake, index) => {
    const other = mistake.formula === undefined ? formula : formulaOf(context, mistake.formula);
    if (!other || !isReadable(value.given, mistake.with, other)) return [];
    const wrong = (values: Values) =>
      run(other, changed(values, mistake.with), mistake.scale ?? value.scale);
    const stuck = firstFailure(drawn, wrong);
    const place = at('mistakes', index);
    if (stuck) return [problem('mistake-fails', place, stuck)];
    const same = drawn.every((values) =>
      isNear(wrong(values), run(formula, values, value.scale), value.tolerance),
    );
    return same ? [problem('mistake-is-right', place, {})] : [];
  });
}

/** Names that lead nowhere are told of elsewhere. */
function isReadable(
  given: QuestionOf<'numeric'>['given'],
  changes: Mistake['with'],
  { inputs }: Formula,
): boolean {
  return (
    inputs.every((name) => Object.hasOwn(given, name) || Object.hasOwn(changes, name)) &&
    Object.keys(changes).every((name) => inputs.includes(name)) &&
    Object.values(changes).every((from) => typeof from === 'number' || Object.hasOwn(given, from))
  );
}

function changed(values: Values, changes: Mistake['with']): Values {
  const replaced = Object.entries(changes).map(([name, source]): [string, number] => [
    name,
    typeof source === 'number' ? source : (values[source] ?? Number.NaN),
  ]);
  return { ...values, ...Object.fromEntries(replaced) };
}

function run(formula: Formula, values: Values, scale: number): Result {
  return attempt(() => formula.compute(values) * scale);
}

/** What a computation comes to, or why it comes to nothing. */
export function attempt(compute: () => number): Result {
  try {
    const number = compute();
    return Number.isFinite(number) ? { number } : { failure: `the result is ${number}` };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Values by name, as messages show them. */
export function listed(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
}

function firstFailure(
  drawn: readonly Values[],
  compute: (values: Values) => Result,
): { values: string; detail: string } | undefined {
  for (const values of drawn) {
    const result = compute(values);
    if ('number' in result) continue;
    return { values: listed(values), detail: result.failure };
  }
  return undefined;
}

function isNear(a: Result, b: Result, tolerance: number): boolean {
  return 'number' in a && 'number' in b && Math.abs(a.number - b.number) <= tolerance + 1e-9;
}
