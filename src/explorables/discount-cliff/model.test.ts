import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payable } from '#commerce';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { type Basket, fields, goals, look, presets, reveals } from './model.ts';

const basket: Basket = startOf(fields);
const round = (value: number) => Number(value.toFixed(2));
const reached = (one: Basket) => reachedIds(goals, one, look(one));
const sum = (x: number, one = basket) => {
  const { paid, profit } = look({ ...one, x }).now;
  return [paid, round(profit)];
};

describe('cliffs of threshold discounts', () => {
  it('agree with the lesson', () => {
    expect(look(basket).cliffs).toEqual([
      [181, 199],
      [361, 399],
      [541, 599],
    ]);
    expect([199, 200, 399, 400, 599, 600].map((x) => sum(x))).toEqual([
      [199, 89.55],
      [180, 70],
      [379, 159.55],
      [340, 120],
      [539, 209.55],
      [480, 150],
    ]);
    expect(look(basket).next).toMatchObject({ list: 400, paid: 340 });
    expect([399, 400, 600].map((x) => sum(x, presets.lower)[0])).toEqual([379, 360, 540]);
    expect(round(sum(600, presets.lower)[1] ?? 0)).toBe(210);
    expect([look(basket).width, look(presets.lower).width]).toEqual([117, 57]);
  });

  it('hurt the shop much further down than the customer', () => {
    const { now, next, losses } = look({ ...basket, x: 350 });
    expect([round(now.profit), round(next?.profit ?? 0)]).toEqual([137.5, 120]);
    expect(losses[1]).toEqual([312, 399]);
    expect([reveals(basket), reveals({ ...basket, x: 350 })]).toEqual([false, true]);
  });

  it('are where a larger basket costs less, whatever the tiers', () => {
    const tier = (min: number, max: number, step: number) =>
      fc.integer({ min: min / step, max: max / step }).map((n) => n * step);
    const any = fc.record({
      x: fc.integer({ min: 1, max: 1000 }),
      c: fc.integer({ min: 0, max: 90 }),
      t1: tier(50, 900, 10),
      o1: tier(0, 300, 5),
      t2: tier(50, 900, 10),
      o2: tier(0, 300, 5),
      t3: tier(50, 900, 10),
      o3: tier(0, 300, 5),
    });
    fc.assert(
      fc.property(any, (one) => {
        const tiers = [
          { from: one.t1, off: one.o1 },
          { from: one.t2, off: one.o2 },
          { from: one.t3, off: one.o3 },
        ];
        const { cliffs, reach, now, next, profit } = look(one);
        const larger = Array.from({ length: reach - one.x }, (_, i) => one.x + 1 + i);
        const cheaper = larger.some((list) => payable(list, tiers) < now.paid);
        expect(cliffs.some(([from, to]) => one.x >= from && one.x <= to)).toBe(cheaper);
        expect(now.profit >= profit[0] && now.profit <= profit[1]).toBe(true);
        expect(next === undefined || next.list > one.x).toBe(true);
      }),
    );
  });

  it('grow no narrower when the last reduction grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 59 }), (n) => {
        const one = { ...basket, o3: n * 5 };
        expect(look({ ...one, o3: one.o3 + 5 }).width).toBeGreaterThanOrEqual(look(one).width);
      }),
    );
  });

  it('have goals that the start misses and a hand can reach', () => {
    expect(reached(basket)).toEqual([]);
    expect(reached({ ...basket, x: 350 })).toEqual(['shop']);
    expect(reached(presets.lower)).toEqual(['lower']);
    expect(reached({ ...basket, x: 600, c: 80 })).toEqual(['nothing']);
    expect(look({ ...basket, o1: 200 }).sensible).toBe(false);
  });
});
