import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, plainNumber, round } from './format.ts';

describe('round', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.1 + 0.2, 10, 0.3],
    [8.345, 2, 8.35],
    [0.11 * 1.5, 2, 0.17],
    [-0.001, 2, 0],
    [1e-7, 4, 0],
    [1234567.891, 0, 1234568],
    [1e21, 2, 1e21],
  ])('takes %d to %d digits', (value, decimals, rounded) => {
    expect(round(value, decimals)).toBe(rounded);
  });

  it('moves a number by half a digit at most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(4), (value, decimals) => {
        const off = Math.abs(round(value, decimals) - value);
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [0, undefined, '0'],
    [999, undefined, '999'],
    [1000, undefined, '1,000'],
    [1234567.25, undefined, '1,234,567.25'],
    [-1234.5, 2, '-1,234.50'],
    [0.1 + 0.2, undefined, '0.3'],
    [7.000000000000001, undefined, '7'],
    [-0.001, 2, '0.00'],
    [100, undefined, '100'],
    [Number.NaN, 2, '–'],
  ])('writes %d with %s digits as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });
});

describe('plainNumber', () => {
  it('has no separators', () => {
    expect(plainNumber(1234567.25)).toBe('1234567.25');
    expect(plainNumber(1234567.25, 1)).toBe('1234567.3');
  });
});
