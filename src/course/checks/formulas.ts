import {
  type Context,
  type Draft,
  type Formula,
  lessonsIn,
  type Placed,
  questionsIn,
} from '../draft.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import type { QuestionOf } from '#quiz';

/** The numeric questions of the course. */
export function numericIn(draft: Draft): Placed<QuestionOf<'numeric'>>[] {
  return lessonsIn(draft)
    .flatMap(({ lesson }) => questionsIn(lesson))
    .flatMap(({ value, at }) => (value.type === 'numeric' ? [{ value, at }] : []));
}

/** A formula by name; names an object has by nature are none. */
export function formulaOf({ formulas }: Context, name: string): Formula | undefined {
  return Object.hasOwn(formulas, name) ? formulas[name] : undefined;
}

/** What a list comes to, by name. */
export function averageOf(
  { averages }: Context,
  name: string,
): Context['averages'][string] | undefined {
  return Object.hasOwn(averages, name) ? averages[name] : undefined;
}

/** Numeric questions and their typical mistakes name formulas that exist, with just the inputs these have. */
export function formulas(draft: Draft, context: Context): Problem[] {
  return numericIn(draft).flatMap((item) => [
    ...checkGiven(item, context),
    ...item.value.mistakes.flatMap((_, index) => checkMistake(item, index, context)),
  ]);
}

function checkGiven({ value, at }: Placed<QuestionOf<'numeric'>>, context: Context): Problem[] {
  const formula = formulaOf(context, value.formula);
  if (!formula) return [unknownFormula(value.formula, at('formula'), context)];
  const given = Object.keys(value.given);
  return [
    ...formula.inputs
      .filter((name) => !given.includes(name))
      .map((name) => problem('missing-input', at('given'), { formula: value.formula, name })),
    ...given
      .filter((name) => !formula.inputs.includes(name))
      .map((name) =>
        unknownInput(
          value.formula,
          name,
          at('given', name),
          formula.inputs.filter((i) => !given.includes(i)),
        ),
      ),
  ];
}

function checkMistake(
  { value, at }: Placed<QuestionOf<'numeric'>>,
  index: number,
  context: Context,
): Problem[] {
  const mistake = value.mistakes[index];
  if (!mistake) return [];
  const name = mistake.formula ?? value.formula;
  const formula = formulaOf(context, name);
  if (!formula) {
    return mistake.formula === undefined
      ? []
      : [unknownFormula(name, at('mistakes', index, 'formula'), context)];
  }
  const given = Object.keys(value.given);
  const sources = [...given, ...(formulaOf(context, value.formula)?.inputs ?? [])];
  const changed = Object.entries(mistake.with);
  // Of the question's own formula, `given` has to name every input.
  const wanted = mistake.formula === undefined ? [] : formula.inputs;
  const written = [...given, ...changed.map(([input]) => input)];
  return [
    ...changed.flatMap(([input, source]) => {
      const place = at('mistakes', index, 'with', input);
      if (!formula.inputs.includes(input))
        return [unknownInput(name, input, place, formula.inputs)];
      if (typeof source === 'number' || sources.includes(source)) return [];
      return [unknownInput(value.formula, source, place, sources)];
    }),
    ...wanted
      .filter((input) => !written.includes(input))
      .map((input) =>
        problem('missing-input', at('mistakes', index, 'with'), { formula: name, name: input }),
      ),
  ];
}

/** A name that leads to no formula. */
export function unknownFormula(name: string, place: Place, { formulas }: Context): Problem {
  const suggestion = suggest(name, Object.keys(formulas));
  return problem('unknown-formula', place, { name, suggestion });
}

/** A name that is no input of a formula; `known` are those that may stand there. */
export function unknownInput(
  formula: string,
  name: string,
  place: Place,
  known: readonly string[],
): Problem {
  return problem('unknown-input', place, {
    formula,
    name,
    known,
    suggestion: suggest(name, known),
  });
}
