import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from './formula.ts';
import { formulas } from './formulas.ts';

const valueIn = ([min, max, whole]: Range) =>
  whole
    ? fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) })
    : fc.double({ min, max, noNaN: true });

describe.each(Object.entries(formulas))('%s', (name, formula) => {
  it('has a kebab-case name and camelCase inputs', () => {
    expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    for (const input of formula.inputs) expect(input).toMatch(/^[a-z][A-Za-z]*[0-9]?$/);
    expect(formula.inputs).toEqual(Object.keys(formula.ranges));
  });

  it('gives a finite number or a RangeError for inputs in range', () => {
    const given = Object.fromEntries(
      Object.entries(formula.ranges).map(([input, range]) => [input, valueIn(range)]),
    );
    fc.assert(
      fc.property(fc.record(given), (inputs) => {
        try {
          expect(Number.isFinite(formula.compute(inputs))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it('refuses a missing, unreadable or excessive input, and names it', () => {
    const middle = Object.fromEntries(
      Object.entries(formula.ranges).map(([input, [min, max]]) => [
        input,
        Math.min(max, Math.max(min, 1)),
      ]),
    );
    for (const input of formula.inputs) {
      for (const bad of [undefined, NaN, Infinity, -Infinity, formula.ranges[input]?.[1] ?? 0]) {
        const value = bad === formula.ranges[input]?.[1] ? 1e13 : bad;
        const given = { ...middle, [input]: value } as Record<string, number>;
        expect(() => formula.compute(given)).toThrow(new RegExp(`^${input} must be`));
      }
    }
  });
});
