import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { fields, goals, look, presets, reveals, type Sale } from './model.ts';

const sale: Sale = startOf(fields);
const round = (value: number | undefined, digits = 2) => Number((value ?? NaN).toFixed(digits));
const reached = (one: Sale) => reachedIds(goals, one, look(one));

describe('break-even ROAS', () => {
  it('agrees with the lesson', () => {
    const { kept, left, breakEven, profit, roi, bearable } = look(sale);
    expect([kept, left, breakEven, profit].map((value) => round(value))).toEqual([
      44.4, 33.72, 2.97, 116,
    ]);
    expect([round(roi, 3), round(bearable, 3)]).toEqual([0.012, 0.207]);
    expect([0, 20, 40, 60].map((r) => round(look({ ...sale, r }).breakEven))).toEqual([
      2.25, 2.97, 4.34, 8.09,
    ]);
    expect(round(look({ ...sale, r: 40 }).profit)).toBe(-3088);
    expect(look(presets.live)).toMatchObject({ orders: 376 });
    expect(round(look(presets.live).left)).toBe(21.29);
  });

  it('shows what presses the line down most', () => {
    const changed = [{ p: 105 }, { c: 40 }, { r: 10 }].map((change) => ({ ...sale, ...change }));
    expect(changed.map((one) => round(look(one).breakEven))).toEqual([2.8, 2.65, 2.56]);
    expect(changed.map(reveals)).toEqual([false, false, true]);
  });

  it('accounts for every yuan, and knows no line for orders that lose money', () => {
    const { refunded, costs, ads, over } = look(sale).parts;
    expect(refunded + costs + ads + over).toBeCloseTo(100, 9);
    expect(look({ ...sale, r: 90 })).toMatchObject({ breakEven: undefined });
    expect(look({ ...sale, g: 2 }).bearable).toBeUndefined();
    expect(look({ ...sale, p: 10, c: 400 }).roi).toBeLessThan(-1);
  });

  it('rises with returns, and its curve stays in the picture', () => {
    const any = fc.record({
      r: fc.integer({ min: 0, max: 89 }),
      g: fc.integer({ min: 10, max: 300 }).map((n) => n / 20),
      p: fc.integer({ min: 10, max: 500 }),
      c: fc.integer({ min: 0, max: 400 }),
      s: fc.constant(6),
      f: fc.integer({ min: 0, max: 300 }).map((n) => n / 10),
      l: fc.integer({ min: 0, max: 50 }),
      b: fc.constant(10_000),
    });
    fc.assert(
      fc.property(any, (one) => {
        const now = look(one);
        const more = look({ ...one, r: one.r + 1 });
        if (now.kept > 0) expect(more.left).toBeLessThan(now.left);
        expect(more.breakEven ?? Infinity).toBeGreaterThanOrEqual(now.breakEven ?? Infinity);
        expect(one.g <= now.reach).toBe(true);
        for (const [x, roas] of now.curve) {
          expect(x >= 0 && x <= 90 && roas > 0 && roas <= now.reach).toBe(true);
        }
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(sale)).toEqual([]);
    expect(reached({ ...sale, r: 60 })).toEqual(['eight']);
    expect(reached({ ...sale, r: 84 })).toEqual(['hopeless']);
    expect(reached({ ...sale, r: 10, c: 42, g: 5 })).toEqual(['two']);
    expect(reached({ ...sale, r: 10, c: 42, p: 101 })).toEqual([]);
    expect(reached({ ...sale, r: 40, c: 27 })).toEqual(['rescue']);
  });
});
