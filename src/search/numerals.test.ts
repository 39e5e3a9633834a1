import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOf, otherNumerals } from './numerals.ts';

it.each([
  ['九', 9],
  ['十', 10],
  ['十五', 15],
  ['三十七', 37],
  ['五十五', 55],
  ['一百四十八', 148],
  ['二百零五', 205],
  ['两千', 2000],
])('%s is %i', (numeral, number) => {
  expect(numberOf(numeral)).toBe(number);
});

it.each([
  ['三倍', '3倍'],
  ['七天无理由', '7天无理由'],
  ['7天无理由', '七天无理由'],
  ['赔 3 倍', undefined],
  ['90日', '九十日'],
  ['1999年', undefined],
  ['8.6倍', undefined],
  ['三金工程', undefined],
  ['安全库存', undefined],
])('%s is also written %s', (query, other) => {
  expect(otherNumerals(query)).toBe(other);
});

it('comes back from words to figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (n) => {
      const words = otherNumerals(`${n}天`) ?? '';
      expect(otherNumerals(words)).toBe(`${n}天`);
    }),
  );
});
