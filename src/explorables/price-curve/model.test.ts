import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import { fields, goals, hill, look, presets, reveals, type Shop } from './model.ts';
import { Picture } from './Picture.tsx';

const shop: Shop = startOf(fields);
const reached = (one: Shop) => reachedIds(goals, one, look(one));
const anyShop = fc.record({
  p: fc.integer({ min: 1, max: 450 }),
  c: fc.integer({ min: 0, max: 300 }),
  b: fc.integer({ min: 10, max: 100 }).map((n) => n / 10),
  a: fc.integer({ min: 10, max: 60 }).map((n) => n * 10),
});

describe('price curve', () => {
  it('agrees with the lesson', () => {
    const profits = [80, 95, 110].map((p) => look({ ...shop, p }).profit);
    expect(profits).toEqual([5600, 6050, 5600]);
    expect([look(shop).best, look(shop).most]).toEqual([95, 6050]);
    expect(look({ ...shop, p: 95 }).onTop).toBe(true);
  });

  it('passes half of a dearer cost on', () => {
    const dearer = { ...shop, c: 60, p: 105 };
    expect(look(dearer).best).toBe(105);
    expect([reveals(shop), reveals(dearer)]).toEqual([false, true]);
    expect(look(presets.unique).best).toBeCloseTo(145, 9);
  });

  it('has no price better than the best, and its top halfway between cost and nobody', () => {
    fc.assert(
      fc.property(anyShop, (one) => {
        const { profit, best, most, end, hopeless } = look(one);
        expect(profit).toBeLessThanOrEqual(most + 1e-6);
        if (!hopeless) expect(best).toBeCloseTo((one.c + end) / 2, 6);
        else expect(profit).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('keeps the hill on its axes', () => {
    fc.assert(
      fc.property(anyShop, (one) => {
        const now = look(one);
        for (const [price, sum] of hill(one, now)) {
          expect(price >= -1e-9 && price <= now.reach).toBe(true);
          expect(sum).toBeGreaterThanOrEqual(now.profits[0] - 1e-6);
          expect(sum).toBeLessThanOrEqual(now.profits[1]);
        }
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(Object.values(presets).flatMap(reached)).toEqual([]);
    expect(reached({ ...shop, p: 95 })).toEqual(['top']);
    expect(reached({ ...shop, p: 110 })).toEqual(['twin']);
    expect(reached({ ...shop, p: 75 })).toEqual(['taken']);
    const taken = Array.from({ length: 150 }, (_, i) => look({ ...shop, p: i + 1 }).taken);
    expect(Math.max(...taken)).toBe(look({ ...shop, p: 75 }).taken);
  });

  it('draws any shop', () => {
    const s = explorableStrings('price-curve', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (state) => render(h(Picture, { s, f, shop: state, look: look(state) })));
  });
});
