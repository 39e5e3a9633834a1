import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import { fields, goals, look, presets, reveals, type Weeks } from './model.ts';
import { Picture } from './Picture.tsx';

const state: Weeks = startOf(fields);
const reached = (one: Weeks) => reachedIds(goals, one, look(one));

describe('GMV split', () => {
  it('agrees with the lesson', () => {
    const { sales, growth, changes, total } = look(state);
    expect(sales.map(Math.round)).toEqual([30_000, 27_216]);
    expect(growth).toBeCloseTo(-0.0928, 6);
    expect(changes.map(({ log }) => Math.round(log * 10_000) / 100)).toEqual([
      0, -10.54, -10.54, 11.33,
    ]);
    expect(Math.round(total * 10_000) / 100).toBe(-9.74);
  });

  it('repairs two tenths lost with 23.5% more', () => {
    const repaired = { ...state, p1: 154 };
    expect(Math.abs(look(repaired).growth)).toBeLessThan(0.005);
    expect(154 / 125 - 1).toBeCloseTo(0.235, 2);
    expect([reveals(state), reveals(repaired)]).toEqual([false, true]);
  });

  it('has steps that add up to the whole, for any weeks', () => {
    const views = fc.integer({ min: 50_000, max: 450_000 });
    const percent = fc.integer({ min: 100, max: 1000 }).map((n) => n / 100);
    const spend = fc.integer({ min: 40, max: 400 });
    const draw = fc.record({
      n0: views,
      n1: views,
      c0: percent,
      c1: percent,
      v0: percent,
      v1: percent,
      p0: spend,
      p1: spend,
    });
    fc.assert(
      fc.property(draw, (one) => {
        const { changes, total, growth, range } = look(one);
        expect(changes.reduce((sum, { log }) => sum + log, 0)).toBeCloseTo(total, 9);
        expect(Math.exp(total) - 1).toBeCloseTo(growth, 6);
        expect(range[0] < Math.min(0, total) && range[1] > Math.max(0, total)).toBe(true);
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(Object.values(presets).flatMap(reached)).toEqual([]);
    expect(reached({ ...state, p1: 155 })).toEqual(['hide']);
    expect(reached({ ...state, c1: 3.63, v1: 3, p1: 125 })).toEqual(['alone']);
    expect(reached({ ...state, c1: 5, v1: 2.4, p1: 125 })).toEqual(['repair']);
  });

  it('draws any weeks', () => {
    const s = explorableStrings('gmv-split', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (one) => render(h(Picture, { s, f, look: look(one) })));
  });
});
