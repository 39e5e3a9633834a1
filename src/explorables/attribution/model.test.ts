import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import {
  channels,
  fields,
  goals,
  look,
  type Month,
  own,
  presets,
  reveals,
  routes,
} from './model.ts';
import { Picture } from './Picture.tsx';

const month: Month = startOf(fields);
const reached = (one: Month) => reachedIds(goals, one, look(one));
const anyMonth = fc.record({
  m: fc.integer({ min: 0, max: own }),
  p1: fc.integer({ min: 0, max: 60 }),
  p2: fc.integer({ min: 0, max: 60 }),
  p3: fc.integer({ min: 0, max: 60 }),
  p4: fc.integer({ min: 0, max: 60 }),
  p5: fc.integer({ min: 0, max: 60 }),
});

describe('attribution', () => {
  it('agrees with the lesson', () => {
    const { byRule } = look(month);
    expect(byRule.map((list) => list.map((value) => Math.round(value * 100) / 100))).toEqual([
      [45, 20, 25, 10],
      [0, 0, 40, 60],
      [15, 15, 40, 30],
      [6.43, 10.95, 42.14, 40.48],
      [18, 13, 37, 32],
      [45, 35, 70, 60],
    ]);
    expect(look({ ...month, m: own }).sum).toBe(210);
    expect([reveals(month), reveals({ ...month, m: 1 })]).toEqual([false, true]);
  });

  it('hands out every order once, and its dots add up to its bars', () => {
    fc.assert(
      fc.property(anyMonth, (one) => {
        const { all, credit, sum, cells } = look(one);
        const given = credit.reduce((a, b) => a + b, 0);
        expect(given).toBeCloseTo(sum, 9);
        if (one.m !== own) expect(given).toBeCloseTo(all, 9);
        else expect(given).toBeGreaterThanOrEqual(all);
        channels.forEach((_, i) => {
          expect(cells.reduce((a, row) => a + (row[i] ?? 0), 0)).toBeCloseTo(credit[i] ?? 0, 9);
        });
      }),
    );
  });

  it('never moves an order that touched one channel', () => {
    const alone = routes.flatMap((route, i) => (route.length === 1 ? [i] : []));
    expect(alone).toEqual([2, 4]);
    for (const m of [0, 1, 2, 3, 4, own]) {
      const { cells } = look({ ...month, m });
      expect([cells[2]?.[2], cells[4]?.[3]]).toEqual([25, 10]);
    }
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(Object.values(presets).flatMap(reached)).toEqual([]);
    expect(reached({ ...month, p1: 0, p2: 0, p4: 0 })).toEqual(['agree']);
    expect(reached({ ...month, m: own, p2: 0, p3: 0, p5: 0 })).toEqual(['overlap']);
    expect(reached({ ...month, m: 4, p4: 51 })).toEqual(['overtake']);
    expect(reached({ m: 0, p1: 0, p2: 0, p3: 0, p4: 0, p5: 0 })).toEqual([]);
  });

  it('draws any month', () => {
    const s = explorableStrings('attribution', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (state) => render(h(Picture, { s, f, rule: state.m, look: look(state) })));
  });
});
