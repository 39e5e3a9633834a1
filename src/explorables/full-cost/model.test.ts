import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import { fields, goals, look, presets, reveals, type Shop } from './model.ts';
import { Picture } from './Picture.tsx';

const shop: Shop = startOf(fields);
const cents = (value: number) => Math.round(value * 100) / 100;
const lefts = (one: Shop) => look(one).splits.map(({ left }) => cents(left));
const reached = (one: Shop) => reachedIds(goals, one, look(one));

describe('full cost', () => {
  it('agrees with the lesson', () => {
    expect(lefts(shop)).toEqual([17.66, 17.92, 10.15]);
    expect(lefts({ ...shop, r3: 20 })[2]).toBe(23.4);
    const [first] = look(shop).splits;
    expect(Object.values(first ?? {}).map(cents)).toEqual([10.9, 45.9, 0.54, 25, 17.66]);
  });

  it('lets the third platform catch up at about 31% returned', () => {
    expect(lefts({ ...shop, r3: 30.5 })[2]).toBeGreaterThan(17.66);
    expect(lefts({ ...shop, r3: 31 })[2]).toBeLessThan(17.66);
    expect([reveals(shop), reveals({ ...shop, r3: 31 })]).toEqual([false, true]);
  });

  it('spends every 元 once, and gains what it says from a point less', () => {
    const percent = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(percent, percent, fc.integer({ min: 0, max: 200 }), (f3, r3, a3) => {
        const one = { ...shop, f3, r3, a3 };
        const { splits, gains, reach } = look(one);
        for (const { returns, goods, fee, ad, left } of splits) {
          expect(returns + goods + fee + ad + left).toBeCloseTo(one.p, 9);
          expect(returns + goods + fee + ad).toBeLessThanOrEqual(reach + 1e-9);
        }
        const left = splits[2]?.left ?? 0;
        const cheaper = look({ ...one, f3: f3 - 1 }).splits[2]?.left ?? 0;
        const kept = look({ ...one, r3: r3 - 1 }).splits[2]?.left ?? 0;
        expect(cheaper - left).toBeCloseTo(gains[2]?.fee ?? 0, 9);
        expect(kept - left).toBeCloseTo(gains[2]?.returned ?? 0, 9);
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(Object.values(presets).flatMap(reached)).toEqual([]);
    expect(reached({ ...shop, f1: 0 })).toEqual(['free']);
    expect(reached({ ...shop, f3: 0.1, a3: 12 })).toEqual(['trap']);
    expect(reached({ ...shop, r2: 54.5 })).toEqual(['nothing']);
    expect(reached({ ...shop, r2: 54 })).toEqual([]);
  });

  it('draws any shop', () => {
    const s = explorableStrings('full-cost', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (state) => render(h(Picture, { s, f, shop: state, look: look(state) })));
  });
});
