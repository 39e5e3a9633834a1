import { type Clause, type Item, textsOf } from './clauses.ts';
import { compare } from './compare.ts';
import { type Expression, parse } from './expression.ts';
import { lexemes } from './lexemes.ts';
import { isConverted } from './units.ts';

/** Two sides of an equals sign, worked out. */
export interface Statement {
  /** Offset of what is shown. */
  index: number;
  /** The result as written, without the words around it. */
  shown: string;
  /** What it should be, written the same way; `undefined` when it is right. */
  better: string | undefined;
}

/** One side of an equals sign that can be worked out. */
interface Side {
  items: Clause;
  expression: Expression;
  roughly: boolean;
}

/**
 * Every sum of a text with its result, and the clauses whose equals signs stand between numbers but could not be
 * worked out. What can't be understood for certain is left alone: a word for an unknown quantity, two numbers in a
 * row, a range, a date.
 */
export function statementsIn(text: string): { statements: Statement[]; skipped: string[] } {
  const statements: Statement[] = [];
  const skipped: string[] = [];
  if (!/[=＝≈≒]|等于/.test(text)) return { statements, skipped };
  for (const clauses of textsOf(lexemes(text))) {
    let carried: Item | undefined;
    for (const clause of clauses) {
      const sides = split(continued(clause, carried));
      const found = statementsOf(sides, text);
      statements.push(...found);
      const numbered = sides.filter(({ items }) => items.some(isFigure));
      if (found.length === 0 && numbered.length > 1) skipped.push(sliceOf(clause, text));
      carried = onlyNumber(sides.at(-1)?.items ?? []);
    }
  }
  return { statements, skipped };
}

/** A clause that begins with × or ÷ goes on with the result before it. */
function continued(clause: Clause, carried: Item | undefined): Clause {
  const [first] = clause.filter(({ kind }) => kind !== 'words');
  const goesOn = first?.kind === 'sign' && (first.sign === '×' || first.sign === '÷');
  return goesOn && carried ? [carried, ...clause] : clause;
}

function split(clause: Clause): { items: Item[]; roughly: boolean }[] {
  const sides: { items: Item[]; roughly: boolean }[] = [{ items: [], roughly: false }];
  for (const item of clause) {
    if (item.kind === 'equals') sides.push({ items: [], roughly: item.roughly });
    else sides.at(-1)?.items.push(item);
  }
  return sides;
}

function statementsOf(sides: readonly Omit<Side, 'expression'>[], text: string): Statement[] {
  const read = sides.map((side, index): Side | 'unknown' | 'opaque' => {
    const expression =
      parse(side.items) ?? (index === 0 ? parse(tail(side.items, text)) : undefined);
    // `95% 把握下的误差 = …`: a number that only names what is worked out.
    const isLabel = index === 0 && expression?.kind === 'number' && side.items.length > 1;
    if (expression && !isLabel) return { ...side, expression };
    return side.items.some(isFigure) ? 'opaque' : 'unknown';
  });
  // A side with words only is looked past, one with numbers is not.
  const known = read.filter((side) => side !== 'unknown');
  return known.slice(1).flatMap((side, index) => {
    const before = known[index];
    if (!before || before === 'opaque' || side === 'opaque') return [];
    const isFirstShown = before.expression.kind === 'number' && side.expression.kind !== 'number';
    const [of, shown] = isFirstShown ? [side, before] : [before, side];
    // Two numbers in a row are one amount in two units.
    if (of.expression.kind === 'number') return [];
    if (isConverted(of.items, shown.items, text)) return [];
    const roughly = side.roughly || sliceOf(shown.items, text).startsWith('约');
    const better = compare(of.expression, shown.expression, roughly);
    const number = shown.items.find(({ kind }) => kind === 'number');
    const written = shown.expression.kind === 'number' && number ? [number] : shown.items;
    return [{ index: written[0]?.start ?? 0, shown: sliceOf(written, text), better }];
  });
}

/** `那 8,000 位里也会有 8,000 × 4%`: what begins behind a number and at least three characters, no unit. */
function tail(items: Clause, text: string): Clause {
  const sign = items.findIndex(({ kind }) => kind === 'sign');
  const start = items.findLastIndex(
    (item, index) =>
      index > 0 &&
      (sign < 0 || index < sign) &&
      item.kind === 'words' &&
      /\p{sc=Han}{3}/u.test(sliceOf([item], text)),
  );
  return start < 0 ? [] : items.slice(start + 1);
}

function sliceOf(items: Clause, text: string): string {
  return text.slice(items[0]?.start, items.at(-1)?.end).trim();
}

function isFigure({ kind }: Item): boolean {
  return kind === 'number' || kind === 'group' || kind === 'root';
}

function onlyNumber(items: Clause): Item | undefined {
  const numbers = items.filter(({ kind }) => kind !== 'words');
  return numbers.length === 1 && numbers[0]?.kind === 'number' ? numbers[0] : undefined;
}
