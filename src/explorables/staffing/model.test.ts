import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { fields, goals, look, presets, reveals, type Shift, target } from './model.ts';

const shift: Shift = startOf(fields);
const reached = (one: Shift) => reachedIds(goals, one, look(one));
const seen = (one: Shift) => {
  const { answered, wait = NaN, occupancy } = look(one).now;
  return [answered * 100, wait, occupancy * 100].map((value) => Number(value.toFixed(1)));
};

describe('staffing', () => {
  it('agrees with the lesson', () => {
    expect(look(shift).load).toBe(5);
    expect(seen(shift)).toEqual([46.8, 176.3, 83.3]);
    expect(seen(presets.another)).toEqual([73.5, 48.6, 71.4]);
    expect(seen({ ...shift, n: 8 })).toEqual([87.6, 16.7, 62.5]);
    expect(seen(presets.weekend)[0]).toBe(68.1);
    expect(seen({ ...presets.weekend, n: 11 })[0]).toBe(83.2);
    expect(look(shift).queue).toBeCloseTo(2.94, 2);
  });

  it('halves the wait and more when two queues become one', () => {
    expect(seen(presets.merged)).toEqual([63.2, 67.4, 83.3]);
    expect([reveals(shift), reveals(presets.merged)]).toEqual([false, true]);
  });

  it('has no wait to tell when the work is too much, and names the fewest people', () => {
    const { now, queue, fewest, around } = look({ ...shift, n: 5 });
    expect([now.wait, now.answered, now.occupancy, queue, fewest]).toEqual([
      undefined,
      0,
      1,
      undefined,
      6,
    ]);
    expect(around.map(({ people }) => people)).toEqual([3, 4, 5, 6, 7]);
    expect(look({ ...shift, n: 1 }).around[0]?.people).toBe(1);
  });

  it('never waits longer with one more person, nor shorter with one more enquiry', () => {
    const any = fc.record({
      a: fc.integer({ min: 5, max: 399 }),
      h: fc.integer({ min: 2, max: 24 }).map((n) => n / 2),
      n: fc.integer({ min: 1, max: 40 }),
      t: fc.constantFrom(10, 30, 180),
    });
    const endless = 1e9;
    fc.assert(
      fc.property(any, (one) => {
        const { now, next, fewest } = look(one);
        expect(next.wait ?? endless).toBeLessThanOrEqual(now.wait ?? endless);
        expect(next.answered).toBeGreaterThanOrEqual(now.answered);
        const busier = look({ ...one, a: one.a + 1 }).now;
        expect(busier.wait ?? endless).toBeGreaterThanOrEqual(now.wait ?? endless);
        expect(now.wait === undefined).toBe(one.n < fewest);
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(shift)).toEqual([]);
    expect(look({ ...shift, n: 7 }).now.answered).toBeLessThan(target);
    expect(reached({ ...shift, n: 8 })).toEqual(['fewest']);
    expect(reached({ ...shift, h: 3.5 })).toEqual(['shorter']);
    expect(reached({ a: 340, h: 6, n: 40, t: 30 })).toEqual(['full']);
  });
});
