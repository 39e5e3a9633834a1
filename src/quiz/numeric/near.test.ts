import { describe, expect, it } from 'vitest';
import { near } from './near.ts';

describe('near', () => {
  it.each([
    [0.1 + 0.2, 0.3, 0, 1],
    [12.4, 12.3, 0.1, 1],
    [12.2, 12.3, 0.1, 1],
    [33.33, 100 / 3, 0, 2],
    [33, 100 / 3, 0, 0],
    [1e12 + 0.5, 1e12, 0.5, 0],
  ])('%d counts as %d within %d', (value, target, tolerance, decimals) => {
    expect(near(value, target, { tolerance, decimals })).toBe(true);
  });

  it.each([
    [12.41, 12.3, 0.1, 1],
    [33.3, 100 / 3, 0, 2],
    [1e9 + 0.01, 1e9, 0, 0],
    [Number.NaN, 1, 10, 0],
  ])('%d does not count as %d within %d', (value, target, tolerance, decimals) => {
    expect(near(value, target, { tolerance, decimals })).toBe(false);
  });
});
