import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { fields, goals, look, outcome, presets, rates, reveals, type Shop } from './model.ts';

const shop: Shop = startOf(fields);
const reached = (one: Shop) => reachedIds(goals, one, look(one));
const gain = (one: Shop) => Math.round(look(one).now.gain);

describe('false alarms', () => {
  it('agree with the lesson', () => {
    expect(rates(5)).toEqual({
      recall: expect.closeTo(0.8, 6),
      falseAlarmRate: expect.closeTo(0.001, 6),
    });
    expect(rates(11)).toEqual({
      recall: expect.closeTo(0.95, 6),
      falseAlarmRate: expect.closeTo(0.01, 6),
    });
    expect([gain(presets.stationery), gain(presets.relaxed)]).toEqual([27_060, 45_006]);
    expect([gain(presets.pens), gain({ ...presets.pens, w: 5 })]).toEqual([350_060, 317_006]);
    expect(look(shop).now.precision).toBeCloseTo(0.16, 3);
    expect(look(presets.relaxed).now.precision).toBeCloseTo(0.616, 3);
    expect([reveals(shop), reveals(presets.relaxed)]).toEqual([false, true]);
  });

  it('take shares that are typed, and say from which false alarm rate on they are of no use', () => {
    const typed = { ...presets.stationery, o: 1 };
    expect(look(presets.tuned).now.precision).toBeCloseTo(0.488, 3);
    expect([gain(typed), gain({ ...typed, r: 80, f: 0.1 })]).toEqual([27_060, 45_006]);
    expect(look(typed).useless).toBeCloseTo(0.019, 3);
    const limit = { recall: 0.95, falseAlarmRate: look(typed).useless };
    expect(outcome(typed, limit).gain).toBeCloseTo(0, 6);
  });

  it('catch more and stop more with every notch, and are truer with every notch less', () => {
    for (const { notch, recall, falseAlarmRate, precision } of look(shop).all.slice(1)) {
      const before = look(shop).all[notch - 2];
      expect(recall).toBeGreaterThan(before?.recall ?? 1);
      expect(falseAlarmRate).toBeGreaterThan(before?.falseAlarmRate ?? 1);
      expect(precision).toBeLessThan(before?.precision ?? 0);
    }
  });

  it('never call for a looser filter when a missed order costs more, or for a stricter one when a stopped one does', () => {
    const any = fc.record({
      w: fc.constant(11),
      b: fc.integer({ min: 1, max: 50 }).map((n) => n / 10),
      l: fc.integer({ min: 1, max: 98 }).map((n) => n * 50),
      c: fc.integer({ min: 1, max: 38 }).map((n) => n * 5),
      o: fc.constant(0),
      r: fc.constant(95),
      f: fc.constant(1),
    });
    fc.assert(
      fc.property(any, (one) => {
        const best = look(one).best.notch;
        expect(look({ ...one, l: one.l + 50 }).best.notch).toBeGreaterThanOrEqual(best);
        expect(look({ ...one, c: one.c + 5 }).best.notch).toBeLessThanOrEqual(best);
        expect(look(one).now.gain).toBeCloseTo(look(one).now.saved - look(one).now.spent, 6);
      }),
    );
  });

  it('have goals that the start misses and a hand can reach', () => {
    expect(Object.values(presets).flatMap(reached)).toEqual([]);
    expect(reached({ ...shop, w: 6 })).toEqual(['best']);
    expect(reached({ ...shop, l: 3000 })).toEqual(['strict']);
    expect(reached({ ...shop, w: 14 })).toEqual(['loss']);
  });
});
