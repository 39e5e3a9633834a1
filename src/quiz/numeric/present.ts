import type { ItemOf, NumericItem, QuestionOf } from '../types.ts';
import { bind } from './compute.ts';
import { drawValues } from './draw.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import { mistakesWith } from './mistakes.ts';

/** Draws the parameters, works out the answer and what typical mistakes lead to, fills in the texts. */
export function presentNumeric(question: QuestionOf<'numeric'>, seed: number): ItemOf<'numeric'> {
  const { given: _, ...rest } = question;
  const values = drawValues(question, seed);
  const answer = bind(question.formula, values)() * question.scale;
  const asked = shown(values);
  const solved = { ...asked, answer: formatNumber(answer, question.decimals) };
  return {
    ...rest,
    seed,
    values,
    answer,
    stem: fill(question.stem, asked),
    ...(question.context !== undefined && { context: fill(question.context, asked) }),
    solution: fill(question.solution, solved),
    explain: fill(question.explain, solved),
    mistakes: mistakesWith(question, values, answer).map(({ value, reason }) => ({
      value,
      reason: fill(reason, solved),
    })),
  };
}

/** Texts for `{name}` and, where a share is to be read in per cent, `{name%}`. */
function shown(values: NumericItem['values']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => [
      [name, formatNumber(value)],
      [`${name}%`, `${formatNumber(value * 100)}%`],
    ]),
  );
}
