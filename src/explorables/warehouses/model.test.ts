import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import { fields, goals, look, most, type Net, presets, reveals } from './model.ts';
import { Picture } from './Picture.tsx';

const net: Net = startOf(fields);
const reached = (one: Net) => reachedIds(goals, one, look(one));
const anyNet = fc.record({
  n: fc.integer({ min: 1, max: most }),
  h: fc.integer({ min: 0, max: 3000 }),
  t: fc.integer({ min: 0, max: 6000 }),
  s: fc.integer({ min: 100, max: 2000 }),
  u: fc.integer({ min: 10, max: 500 }),
  r: fc.integer({ min: 0, max: 100 }),
  w: fc.integer({ min: 0, max: 1 }),
});

describe('warehouses', () => {
  it('agrees with the lesson', () => {
    const [one, four] = [look(net), look(presets.lesson)];
    expect([one.now.hours, four.now.hours]).toEqual([31, 22]);
    expect([one.now.stock, four.now.stock, four.now.other, four.more]).toEqual([
      400, 800, 200, 24_000,
    ]);
    const nine = { ...net, n: 9 };
    expect([look(nine).now.hours, look(nine).now.stock]).toEqual([19, 1200]);
    expect([reveals(net), reveals(nine)]).toEqual([false, true]);
  });

  it('saves fewer hours and ties up more stock with every further warehouse', () => {
    fc.assert(
      fc.property(anyNet, (one) => {
        const { plans } = look(one);
        plans.slice(1).forEach((plan, i) => {
          const [before, after] = [plans[i], plans[i + 2]];
          if (!before) return;
          expect(plan.hours).toBeLessThan(before.hours);
          expect(plan.stock).toBeGreaterThanOrEqual(before.stock - 1e-9);
          if (after) expect(before.hours - plan.hours).toBeGreaterThan(plan.hours - after.hours);
        });
      }),
    );
  });

  it('loses nothing: warehouses hold the stock, parts make the total, and none is cheaper than the cheapest', () => {
    fc.assert(
      fc.property(anyNet, (one) => {
        const { now, plans, cheapest } = look(one);
        expect(now.first + (one.n - 1) * now.other).toBeCloseTo(now.stock, 6);
        expect(now.holding + now.rent + now.slow).toBeCloseTo(now.total, 6);
        const lowest = plans[cheapest - 1]?.total ?? 0;
        for (const { total } of plans) expect(total).toBeGreaterThanOrEqual(lowest - 1e-9);
      }),
    );
  });

  it('needs no more stock when regions sell alike', () => {
    expect(look({ ...net, n: 9, r: 100 }).now.stock).toBeCloseTo(400, 9);
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(net)).toEqual([]);
    expect(reached({ ...net, n: 2 })).toEqual(['lowest']);
    expect(reached({ ...net, n: 4, h: 1500 })).toEqual(['four']);
    expect(reached({ ...net, w: 1, n: 4 })).toEqual(['cash']);
  });

  it('draws any net', () => {
    const s = explorableStrings('warehouses', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (state) =>
      render(h(Picture, { s, f, alone: state.s, look: look(state) })),
    );
  });
});
