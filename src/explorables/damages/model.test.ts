import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { type Claim, fields, goals, look, presets, reveals } from './model.ts';

const claim: Claim = startOf(fields);
const reached = (one: Claim) => reachedIds(goals, one, look(one));
const paid = (one: Claim) => [look(one).damages, look(one).total];

describe('damages', () => {
  it('agree with the lesson', () => {
    expect(paid(presets.toy)).toEqual([500, 589]);
    expect(paid(presets.coat)).toEqual([897, 1196]);
    expect(paid(presets.biscuits)).toEqual([1000, 1038]);
    expect(look(presets.sweets).fines).toEqual([
      [8000, 24_000],
      [24_000, 40_000],
    ]);
    expect([reveals(claim), reveals(presets.toy)]).toEqual([false, true]);
  });

  it('never fall below the floor or the multiple, and rise with the price', () => {
    const any = fc.record({
      k: fc.integer({ min: 0, max: 1 }),
      p: fc.integer({ min: 10, max: 19_990 }).map((n) => n / 10),
      a: fc.constant(8000),
    });
    fc.assert(
      fc.property(any, (one) => {
        const now = look(one);
        expect(now.damages).toBe(Math.max(now.floor, now.byTimes));
        expect(now.total).toBe(now.damages + one.p);
        expect(look({ ...one, p: one.p + 1 }).total).toBeGreaterThan(now.total);
        expect(now.damages > now.floor).toBe(one.p > now.kink);
      }),
    );
  });

  it('have goals that the start misses and a hand can reach', () => {
    expect(reached(claim)).toEqual([]);
    expect(reached({ ...claim, p: 166 })).toEqual([]);
    expect(reached({ ...claim, p: 167 })).toEqual(['kink']);
    expect(reached({ ...claim, k: 1, p: 38 })).toEqual(['food']);
    expect(reached({ ...claim, k: 2, a: 8000 })).toEqual(['fine']);
  });
});
