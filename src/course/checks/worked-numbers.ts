import type { Context, Formula, WorkedDraft } from '../draft.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { rounds, writeLike } from '../sums/figures.ts';
import { numberIn, shows } from '../sums/shown.ts';
import type { Problem } from '../types.ts';
import { attempt, listed, type Result } from './answers.ts';
import { averageOf, formulaOf, unknownFormula, unknownInput } from './formulas.ts';

type Entry = WorkedDraft['examples'][number];

/** One number of an entry and all it may take. */
interface Item {
  name: string;
  given: Readonly<Record<string, number>>;
  values: readonly number[] | undefined;
  at: (...path: PropertyKey[]) => Place;
}

/** What is wrong with the number at an index of an entry; `text` is the example's, if it exists. */
export function numberProblems(
  { value, at }: Entry,
  index: number,
  text: string | undefined,
  context: Context,
): Problem[] {
  const number = value.numbers[index];
  if (!number) return [];
  const item: Item = {
    name: number.formula,
    given: { ...value.given, ...number.given },
    values: number.values ?? value.values,
    at: (...path) => at('numbers', index, ...path),
  };
  const shown = numberIn(number.text);
  if (!shown) return [problem('no-number', item.at('text'), { text: number.text })];
  if (text !== undefined && !shows(text, number.text)) {
    return [problem('number-not-shown', item.at('text'), { text: number.text, of: value.of })];
  }
  const own = Object.keys(number.given);
  const { problems, result } = workOut(item, own, context);
  if (result === undefined) return problems;
  const comes = result * number.scale;
  if (rounds(shown.number, comes, shown.roughly)) return [];
  const better = writeLike(shown.number, comes);
  const details = { shown: shown.number.text, better, formula: number.formula };
  return [problem('wrong-number', item.at('text'), details)];
}

interface Outcome {
  problems: Problem[];
  result?: number;
}

function workOut(item: Item, own: readonly string[], context: Context): Outcome {
  const { name, given, values, at } = item;
  const average = averageOf(context, name);
  if (average) {
    if (!values) return { problems: [missing(item, 'values')] };
    return outcome(
      attempt(() => average(values)),
      values.join(', '),
      at('formula'),
    );
  }
  const formula = formulaOf(context, name);
  if (!formula) return { problems: [unknownFormula(name, at('formula'), context)] };
  const problems = [
    ...own
      .filter((input) => !formula.inputs.includes(input))
      .map((input) => unknownInput(name, input, at('given', input), free(formula, given))),
    ...formula.inputs
      .filter((input) => !Object.hasOwn(given, input))
      .map((input) => missing(item, input)),
  ];
  if (problems.length > 0) return { problems };
  const taken = Object.fromEntries(formula.inputs.map((input) => [input, given[input] ?? 0]));
  return outcome(
    attempt(() => formula.compute(taken)),
    listed(taken),
    at('formula'),
  );
}

function outcome(result: Result, values: string, place: Place): Outcome {
  return 'number' in result
    ? { problems: [], result: result.number }
    : { problems: [problem('no-answer', place, { values, detail: result.failure })] };
}

function missing({ name, at }: Item, input: string): Problem {
  return problem('missing-input', at('formula'), { formula: name, name: input });
}

function free({ inputs }: Formula, given: Item['given']): string[] {
  return inputs.filter((input) => !Object.hasOwn(given, input));
}
