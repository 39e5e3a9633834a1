import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { fields, firstLooks, goals, look, type Plan, presets, reveals } from './model.ts';

const plan: Plan = startOf(fields);
const round = (value: number) => Number(value.toFixed(1));
const reached = (one: Plan) => reachedIds(goals, one, look(one));

describe('wide or narrow', () => {
  it('agrees with the lesson', () => {
    const { wide, narrow } = look(plan);
    const numbers = [wide, narrow].map((one) =>
      [one.orders, one.spend, one.each, one.profit].map(round),
    );
    expect(numbers).toEqual([
      [18, 3000, 166.7, 240],
      [18, 1800, 100, 1440],
    ]);
    const { orders, spend, each, profit } = look(presets.forced).narrow;
    expect([orders, spend, each, profit].map(round)).toEqual([24, 3600, 150, 720]);
    expect(round(narrow.next ?? 0)).toBe(300);
    expect(round(wide.next ?? 0)).toBe(166.7);
  });

  it('takes 600,000 wide impressions to earn what the narrow ones do at their ceiling', () => {
    expect(round(look(presets.everybody).wide.profit)).toBe(1440);
    expect([reveals(plan), reveals(presets.everybody)]).toEqual([false, true]);
  });

  it('counts a second look a third, a third a ninth', () => {
    expect([20, 40, 60].map((n) => round(firstLooks(n, 20)))).toEqual([20, 26.7, 28.9]);
    expect(firstLooks(1e6, 1)).toBeLessThan(1.5);
    expect(look({ ...plan, x2: 100_000, r2: 1000 }).narrow.next).toBeUndefined();
    const many = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(many, many, many, (x, more, pool) => {
        const [a, b] = [firstLooks(x, pool), firstLooks(x + more, pool)];
        expect(b).toBeGreaterThanOrEqual(a);
        expect(b - a).toBeLessThanOrEqual(more + 1e-6);
        expect(firstLooks(x, pool + more)).toBeGreaterThanOrEqual(a);
      }),
    );
  });

  it('keeps both dots and lines in the picture', () => {
    const any = fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([key, { min, max, step }]) => [
          key,
          fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step),
        ]),
      ),
    ) as unknown as fc.Arbitrary<Plan>;
    fc.assert(
      fc.property(any, (one) => {
        const { wide, narrow, spend, profit, lines } = look(one);
        for (const dot of [wide, narrow]) {
          expect(dot.spend).toBeLessThanOrEqual(spend);
          expect(dot.profit >= profit[0] && dot.profit <= profit[1]).toBe(true);
        }
        for (const [x, y] of [...lines.wide, ...lines.narrow]) {
          expect(x >= 0 && x <= spend && y >= profit[0] && y <= profit[1]).toBe(true);
        }
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(plan)).toEqual([]);
    expect(look({ ...plan, x2: 50_000 }).narrow.profit).toBe(0);
    expect(reached({ ...plan, x2: 50_000 })).toEqual([]);
    expect(reached({ ...plan, x2: 51_000 })).toEqual(['ceiling']);
    expect(reached({ ...plan, m: 150 })).toEqual(['only']);
    expect(reached({ ...plan, v1: 2.2 })).toEqual(['better']);
    expect(reached(presets.cats)).toEqual([]);
  });
});
