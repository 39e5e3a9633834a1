import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import { days, fields, goals, look, type Plan, presets, reveals, tests } from './model.ts';
import { Picture } from './Picture.tsx';

const plan: Plan = startOf(fields);
const percent = (ratio: number) => Math.round(ratio * 1000) / 10;
const reached = (one: Plan) => reachedIds(goals, one, look(one));

describe('peeking', () => {
  it('agrees with the lesson: 5, 14, 19 and 25% for 1, 5, 10 and 20 looks', () => {
    const chances = [1, 5, 10, 20].map((k) => percent(look({ ...plan, k }).chance));
    expect(chances).toEqual([5, 14.2, 19.3, 24.8]);
    expect(percent(look(presets.patient).chance)).toBe(5);
    expect([reveals(plan), reveals(presets.patient)]).toEqual([false, true]);
  });

  it('simulates what it computes, over forty batches', () => {
    const batches = Array.from({ length: 40 }, (_, i) => i + 1);
    for (const one of [{ ...plan, k: 20 }, presets.patient, { ...plan, p: 1 }]) {
      const alarms = batches.map((b) => look({ ...one, b }).alarms);
      const share = alarms.reduce((sum, n) => sum + n, 0) / (batches.length * tests);
      expect(Math.abs(share - look(one).chance)).toBeLessThan(0.015);
    }
  });

  it('never takes an announcement back, and never has fewer false alarms for more days', () => {
    const draw = fc.record({
      k: fc.integer({ min: 1, max: days - 1 }),
      p: fc.integer({ min: 1, max: 100 }).map((n) => n / 10),
      m: fc.constant(0),
      b: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(draw, (one) => {
        const [now, later] = [look(one), look({ ...one, k: one.k + 1 })];
        expect(later.chance).toBeGreaterThan(now.chance);
        now.called.forEach((day, i) => {
          if (day > 0) expect(later.called[i]).toBe(day);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(Object.values(presets).flatMap(reached)).toEqual([]);
    expect(reached({ ...plan, k: 21 })).toContain('quarter');
    expect(reached({ ...plan, k: 20, p: 0.7 })).toContain('strict');
    expect(reached({ ...plan, k: 20, p: 0.8 })).not.toContain('strict');
    const lucky = Array.from({ length: 5 }, (_, i) => reached({ ...plan, b: i + 2 }));
    expect(lucky.flat()).toContain('luck');
  });

  it('draws any plan', () => {
    const s = explorableStrings('peeking', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (state) => render(h(Picture, { s, f, plan: state, look: look(state) })));
  });
});
