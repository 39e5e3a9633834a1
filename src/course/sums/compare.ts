import { evaluate, type Expression, numbersIn } from './expression.ts';
import { rounds, amountOf, writeLike } from './figures.ts';
import type { Written } from './lexemes.ts';

/** A way to take the numbers of a sum, and its result. */
interface Reading {
  of: (number: Written) => number;
  shown: Written;
}

/** Two sums of rounded numbers are equal within this share. */
const near = 0.005;

/** What should stand for `shown` when it is to be what `of` comes to; `undefined` when it is. */
export function compare(of: Expression, shown: Expression, roughly: boolean): string | undefined {
  if (shown.kind !== 'number') return compareSums(of, shown);
  const candidates = readings(of, shown.number).map((reading) => {
    const value = evaluate(of, reading.of);
    const unit = amountOf({ ...reading.shown, figure: 1 });
    const off = Math.abs(value / unit - reading.shown.figure);
    return { ...reading, value, off };
  });
  if (candidates.some(({ shown, value }) => rounds(shown, value, roughly))) return undefined;
  const [nearest] = candidates.toSorted((a, b) => a.off - b.off);
  return nearest && Number.isFinite(nearest.value)
    ? writeLike(nearest.shown, nearest.value)
    : undefined;
}

function compareSums(of: Expression, shown: Expression): string | undefined {
  const value = evaluate(of, amountOf);
  const isNear = Math.abs(evaluate(shown, amountOf) - value) <= near * Math.abs(value) + 1e-9;
  const plain = { text: '', figure: 0, step: 0, percent: false, points: false, scale: 1 };
  return isNear || !Number.isFinite(value) ? undefined : writeLike(plain, value);
}

function isAdded(of: Expression): boolean {
  if (of.kind !== 'sum') return of.kind === 'number';
  return (of.sign === '+' || of.sign === '−') && isAdded(of.left) && isAdded(of.right);
}

function readings(of: Expression, shown: Written): Reading[] {
  const numbers = numbersIn(of);
  const found: Reading[] = [{ of: amountOf, shown }];
  // `1,000 × 12% = 120 万元`: the 1,000 were 万 too.
  if (shown.scale > 1 && numbers.every(({ scale }) => scale === 1)) {
    found.push({ of: amountOf, shown: { ...shown, scale: 1 } });
  }
  // `120 ÷ 100 − 1 = 20 个百分点`.
  if (shown.points && !shown.percent)
    found.push({ of: amountOf, shown: { ...shown, percent: true } });
  // `52% − 20% = 32`: points of percentage.
  if (!shown.percent && isAdded(of) && numbers.every(({ percent }) => percent)) {
    found.push({ of: ({ figure }) => figure, shown });
  }
  return found;
}
