import type { Item } from './clauses.ts';
import type { Sign, Written } from './lexemes.ts';

/** A sum that can be worked out. */
export type Expression =
  | { kind: 'number'; number: Written }
  | { kind: 'sum'; sign: Sign; left: Expression; right: Expression }
  | { kind: 'power'; of: Expression; exponent: number };

/** Reads words and numbers as one sum; `undefined` when any part of it is no number or could mean two things. */
export function parse(items: readonly Item[]): Expression | undefined {
  const rest = [...items];
  const whole = chain(rest, ['+', '−'], () => chain(rest, ['×', '÷'], () => operand(rest)));
  return rest.length === 0 ? whole : undefined;
}

function chain(
  rest: Item[],
  signs: readonly Sign[],
  next: () => Expression | undefined,
): Expression | undefined {
  let left = next();
  for (;;) {
    const [item] = rest;
    if (!left || item?.kind !== 'sign' || !signs.includes(item.sign)) return left;
    rest.shift();
    const right = next();
    left = right && { kind: 'sum', sign: item.sign, left, right };
  }
}

/** A number with its unit and the words before it. */
function operand(rest: Item[]): Expression | undefined {
  skipWords(rest);
  const number = atom(rest);
  if (!number) return undefined;
  const [item] = rest;
  const whole = item?.kind === 'power' ? { ...item, of: number } : number;
  if (item?.kind === 'power') rest.shift();
  skipWords(rest);
  // `15 件（含赠品 2 件）`: a bracket that works nothing out is a remark.
  if (rest[0]?.kind === 'group' && !rest[0].items.some(({ kind }) => kind === 'sign')) rest.shift();
  skipWords(rest);
  return whole;
}

function atom(rest: Item[]): Expression | undefined {
  const item = rest.shift();
  if (item?.kind === 'number') return { kind: 'number', number: item.number };
  if (item?.kind === 'group') return parse(item.items);
  if (item?.kind !== 'root') return undefined;
  skipWords(rest);
  const of = atom(rest);
  return of && { kind: 'power', of, exponent: 0.5 };
}

function skipWords(rest: Item[]): void {
  while (rest[0]?.kind === 'words') rest.shift();
}

/** Every number of a sum. */
export function numbersIn(expression: Expression): Written[] {
  if (expression.kind === 'number') return [expression.number];
  if (expression.kind === 'power') return numbersIn(expression.of);
  return [...numbersIn(expression.left), ...numbersIn(expression.right)];
}

/** What a sum comes to, its numbers taken as `value` says. */
export function evaluate(expression: Expression, value: (number: Written) => number): number {
  if (expression.kind === 'number') return value(expression.number);
  if (expression.kind === 'power') return evaluate(expression.of, value) ** expression.exponent;
  const left = evaluate(expression.left, value);
  const right = evaluate(expression.right, value);
  switch (expression.sign) {
    case '+':
      return left + right;
    case '−':
      return left - right;
    case '×':
      return left * right;
    case '÷':
      return left / right;
  }
}
