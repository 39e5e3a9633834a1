import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, plainNumber } from './format.ts';
import { parseNumber } from './parse.ts';

const number = (value: number) => ({ kind: 'number', value });
const invalid = (code: string) => ({ kind: 'invalid', code });

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['  12.50 ', 12.5],
    ['.5', 0.5],
    ['+3', 3],
    ['-3', -3],
    ['−3', -3],
    ['－３', -3],
    ['—3', -3],
    ['负3', -3],
    ['负 3.5', -3.5],
    ['１２，３４５．６', 12345.6],
    ['1,234,567', 1234567],
    ['12 345', 12345],
    ['12 345', 12345],
    ['1，2345', 12345],
    ['1, 234', 1234],
    ['3。5', 3.5],
    ['约 12', 12],
    ['= 12。', 12],
    ['-0', 0],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text)).toEqual(number(value));
  });

  it.each(['abc', '3,5', '1,23', '12,34,567', '1.2.3', '1 2', '--3', '-', '十二', '1/3', '1e5x.'])(
    'does not guess at %j',
    (text) => {
      expect(parseNumber(text)).toMatchObject({ kind: 'invalid' });
    },
  );

  it.each(['', ' ', '　', '约', '​'])('finds %j empty', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'empty', parts: [] });
  });

  it.each([
    ['12%', '%', 12],
    ['12 ％', '%', 12],
    ['12%', '', 0.12],
    ['120 件', '件', 120],
    ['120件。', '件', 120],
    ['¥1,200', '元', 1200],
    ['-￥5', '元', -5],
    ['¥-5', '元', -5],
    ['¥1200元', '元', 1200],
    ['3.5万', '元', 35_000],
    ['3.5 万元', '元', 35_000],
    ['¥3.5万', '元', 35_000],
    ['2万件', '件', 20_000],
    ['1.2亿', '元', 120_000_000],
    ['3万', '', 30_000],
    ['3.5', '万元', 3.5],
    ['3.5万', '万元', 3.5],
    ['3.5万元', '万元', 3.5],
    ['35000元', '万元', 3.5],
    ['0.4亿元', '万元', 4000],
    ['5 KG', 'kg', 5],
  ])('reads %j where %j is asked', (text, unit, value) => {
    expect(parseNumber(text, unit)).toEqual(number(value));
  });

  it.each([
    ['12%', '元'],
    ['12元', '%'],
    ['¥12', '件'],
    ['¥12', ''],
    ['12元', ''],
    ['3万', '%'],
    ['12箱', '件'],
    ['12元件', '件'],
    ['12 to 13', ''],
    ['12 constructor', ''],
  ])('finds the unit of %j wrong where %j is asked', (text, unit) => {
    expect(parseNumber(text, unit)).toEqual(invalid('wrong-unit'));
  });

  it('takes a number too large for what it is', () => {
    expect(parseNumber('9'.repeat(400))).toEqual(invalid('not-a-number'));
    expect(parseNumber(`${'9'.repeat(308)}万`)).toEqual(invalid('not-a-number'));
  });

  it('reads what formatNumber and plainNumber write, full width or not', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, decimals]) => ({ value: digits / 10 ** decimals, decimals }));
    fc.assert(
      fc.property(decimal, fc.constantFrom('', '元', '%', '万元'), ({ value, decimals }, unit) => {
        for (const text of [formatNumber(value, decimals), plainNumber(value, decimals)]) {
          for (const typed of [text, wide(text), text.replaceAll(',', ' '), ` ${text}${unit}`]) {
            expect(parseNumber(typed, unit)).toEqual(number(value));
          }
        }
      }),
    );
  });

  it('comes to a result for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, unit) => {
        const parsed = parseNumber(text, unit);
        if (parsed.kind === 'number') expect(parsed.value).toSatisfy(Number.isFinite);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same in full-width characters. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
