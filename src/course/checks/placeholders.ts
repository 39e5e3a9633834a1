import type { QuestionOf } from '#quiz';
import type { Draft, Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import { numericIn } from './formulas.ts';

/** `{name}` and `{name%}` in a numeric question's texts stand for a given; after the answer, `{answer}` for it. */
export function placeholders(draft: Draft): Problem[] {
  return numericIn(draft).flatMap(check);
}

function check({ value, at }: Placed<QuestionOf<'numeric'>>): Problem[] {
  const given = Object.keys(value.given).flatMap((name) => [name, `${name}%`]);
  const solved = [...given, 'answer'];
  const { stem, context = '', explain, solution, mistakes } = value;
  const texts = [
    { text: stem, path: ['stem'], known: given },
    { text: context, path: ['context'], known: given },
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
