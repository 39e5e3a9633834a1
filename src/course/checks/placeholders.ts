import type { QuestionOf } from '#quiz';
import type { Context, Draft, Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import { formulaOf, numericIn } from './formulas.ts';

/** `{name}` and `{name%}` in a numeric question's texts stand for a given; after the answer, `{answer}` for it. */
export function placeholders(draft: Draft, context: Context): Problem[] {
  return numericIn(draft).flatMap((item) => check(item, context));
}

function check({ value, at }: Placed<QuestionOf<'numeric'>>, context: Context): Problem[] {
  // An input that `given` lacks is told of there.
  const inputs = formulaOf(context, value.formula)?.inputs ?? [];
  const names = new Set([...Object.keys(value.given), ...inputs]);
  const given = [...names].flatMap((name) => [name, `${name}%`]);
  const solved = [...given, 'answer'];
  const { stem, explain, solution, mistakes } = value;
  const texts = [
    { text: stem, path: ['stem'], known: given },
    { text: value.context ?? '', path: ['context'], known: given },
    { text: solution, path: ['solution'], known: solved },
    { text: explain, path: ['explain'], known: solved },
    ...mistakes.map(({ reason }, index) => ({
      text: reason,
      path: ['mistakes', index, 'reason'],
      known: solved,
    })),
  ];
  return texts.flatMap(({ text, path, known }) =>
    [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => {
      if (known.includes(name)) return [];
      const details = { name, known, suggestion: suggest(name, known) };
      return [problem('unknown-placeholder', at(...path), details)];
    }),
  );
}
