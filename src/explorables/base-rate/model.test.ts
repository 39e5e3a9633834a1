import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { dots, type Filter, fields, goals, look, presets, reveals } from './model.ts';

const filter: Filter = startOf(fields);
const reached = (one: Filter) => reachedIds(goals, one, look(one));
const percent = (one: Filter) => Math.round(look(one).precision * 1000) / 10;
const any = fc.record({
  b: fc.integer({ min: 1, max: 99 }).map((n) => n / 10),
  r: fc.integer({ min: 50, max: 99 }),
  f: fc.integer({ min: 0, max: 49 }).map((n) => n / 10),
});

describe('base rate', () => {
  it('agrees with the lesson', () => {
    const { caught, missed, stopped, alarms } = look(presets.shop);
    expect([caught, missed, stopped, alarms].map(Math.round)).toEqual([190, 10, 998, 1188]);
    expect(Object.values(presets).map(percent)).toEqual([91.3, 16, 48.8, 61.6]);
    expect([reveals(filter), reveals(presets.shop)]).toEqual([false, true]);
  });

  it('makes alarms truer with more bad orders, more of them caught, fewer good ones stopped', () => {
    fc.assert(
      fc.property(any, (one) => {
        const now = look(one).precision;
        expect(look({ ...one, b: one.b + 0.1 }).precision).toBeGreaterThanOrEqual(now);
        expect(look({ ...one, r: one.r + 1 }).precision).toBeGreaterThanOrEqual(now);
        expect(look({ ...one, f: one.f + 0.1 }).precision).toBeLessThan(now);
      }),
    );
  });

  it('has a dot for each hundred orders, and all alarms are right without false ones', () => {
    fc.assert(
      fc.property(any, (one) => {
        const { field, caught } = look(one);
        expect(Math.abs(field.caught - caught / 100)).toBeLessThanOrEqual(1);
        expect(field.missed).toBeGreaterThanOrEqual(0);
        expect(field.caught + field.missed + field.stopped).toBeLessThan(dots);
        expect(look({ ...one, f: 0 }).precision).toBe(1);
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(Object.values(presets).slice(0, 3).flatMap(reached)).toEqual([]);
    expect(reached({ ...presets.shop, f: 0.1 })).toEqual(['half']);
    expect(reached(presets.loose)).toEqual(['loose']);
    expect(reached({ ...filter, b: 1 })).toEqual(['even']);
  });
});
