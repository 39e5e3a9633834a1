import { own } from '../own.ts';
import type { NumericItem, QuestionOf } from '../types.ts';
import { bind } from './compute.ts';
import { near } from './near.ts';

type Numeric = QuestionOf<'numeric'>;
type Mistake = Numeric['mistakes'][number];

/**
 * The mistakes that lead to a wrong answer with these values. Left out are those near the right
 * answer and those that come to no number.
 * @throws RangeError when one names an unknown formula, or an input is missing.
 */
export function mistakesWith(
  question: Numeric,
  values: NumericItem['values'],
  answer: number,
): NumericItem['mistakes'] {
  return question.mistakes
    .map((mistake) => ({
      value: wrongAnswer(question, mistake, values),
      reason: mistake.reason,
    }))
    .filter(({ value }) => Number.isFinite(value) && !near(value, answer, question));
}

function wrongAnswer(question: Numeric, mistake: Mistake, values: NumericItem['values']): number {
  const changed = Object.entries(mistake.with).map(([input, source]): [string, number] => {
    const value = typeof source === 'number' ? source : own(values, source);
    if (value === undefined) throw new RangeError(`${question.id}: no given is called ${source}`);
    return [input, value];
  });
  const formula = bind(mistake.formula ?? question.formula, {
    ...values,
    ...Object.fromEntries(changed),
  });
  try {
    return formula() * (mistake.scale ?? question.scale);
  } catch {
    // A wrong way may leave the formula's range with one draw and not with another.
    return Number.NaN;
  }
}
