import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

/** A sum as an author writes it, and what it comes to. */
interface Sum {
  text: string;
  value: number;
  /** Binds less tightly than × and ÷. */
  loose: boolean;
}

const units = ['', ' 元', ' 位访客', ' 次曝光', ' 件'];
const names = ['', '客单 ', '退货 ', '每人 '];

const grouped = (whole: number) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');

const number: fc.Arbitrary<Sum> = fc
  .record({
    whole: fc.integer({ min: 1, max: 99_999 }),
    cents: fc.integer({ min: 0, max: 99 }),
    decimals: fc.boolean(),
    percent: fc.boolean(),
    unit: fc.constantFrom(...units),
    name: fc.constantFrom(...names),
  })
  .map(({ whole, cents, decimals, percent, unit, name }) => {
    const shown = decimals ? `${grouped(whole)}.${String(cents).padStart(2, '0')}` : grouped(whole);
    const value = (whole + (decimals ? cents / 100 : 0)) / (percent ? 100 : 1);
    return { text: `${name}${shown}${percent ? '%' : unit}`, value, loose: false };
  });

const bracketed = (sum: Sum) => `（${sum.text}）`;

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number,
    fc
      .record({ left: tie('sum'), right: tie('sum'), sign: fc.constantFrom('+', '−', '×', '÷') })
      .map(({ left, right, sign }): Sum => {
        const loose = sign === '+' || sign === '−';
        const first = left.loose && !loose ? bracketed(left) : left.text;
        const isPlain = /^[\d,.%\p{L} ]+$/u.test(right.text);
        const second = isPlain ? right.text : bracketed(right);
        const text = `${first} ${sign} ${second}`;
        return { text, value: applied(sign, left.value, right.value), loose };
      }),
  ),
}));

function applied(sign: string, left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '−') return left - right;
  return sign === '×' ? left * right : left / right;
}

/** Sums with a sign in them whose result can be shown with two decimals. */
const showable = sum.filter(
  ({ text, value }) => /[+−×÷]/.test(text) && Math.abs(value) > 1 && Math.abs(value) < 1e6,
);

const shown = (value: number) => {
  const [whole = '', cents = ''] = Math.abs(value).toFixed(2).split('.');
  return `${value < 0 ? '−' : ''}${grouped(Number(whole))}.${cents}`;
};

describe('any sum', () => {
  it('comes to what it comes to', () => {
    fc.assert(
      fc.property(showable, fc.constantFrom('=', '≈'), ({ text, value }, equals) => {
        const { statements } = statementsIn(`算一算：${text} ${equals} ${shown(value)} 元。`);
        expect(statements).toHaveLength(1);
        expect(statements[0]?.better).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('with a changed result is corrected', () => {
    const change = fc.double({ min: 0.02, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(showable, change, fc.boolean(), ({ text, value }, by, up) => {
        const wrong = shown(up ? value + by : value - by);
        const { statements } = statementsIn(`算一算：${text} = 一共 ${wrong} 元，对吗？`);
        expect(statements.map(({ shown }) => shown)).toEqual([wrong]);
        // Sums of percentages alone may be meant in points.
        expect([shown(value), shown(value * 100)]).toContain(statements[0]?.better);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'1 2 , . % = ≈ √ ² （ ） ( ) + − × ÷ – 元 万 约等于 第 {a}'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { statements } = statementsIn(pieces.join(''));
        for (const { index, shown, better } of statements) {
          expect(pieces.join('').startsWith(shown, index)).toBe(true);
          expect(better).not.toMatch(/NaN|Infinity/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
