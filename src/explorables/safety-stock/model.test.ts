import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { bell, fields, goals, look, presets, reveals, type Shop } from './model.ts';

const shop: Shop = startOf(fields);
const reached = (one: Shop) => reachedIds(goals, one, look(one));

describe('safety stock', () => {
  it('agrees with the lesson', () => {
    const { safety, reorder, sd, z } = look(shop);
    expect([Math.round(safety), reorder, Number(sd.toFixed(2)), z]).toEqual([
      177, 527, 107.59, 1.645,
    ]);
    expect(look({ ...shop, p: 98 }).z).toBe(2.054);
    expect(Math.round(look({ ...shop, p: 98 }).safety)).toBe(221);
    expect(Math.round(look(presets.punctual).safety)).toBe(65);
  });

  it('splits the variance and never divides nothing', () => {
    const { delivery, demand } = look(shop);
    expect(delivery).toBeCloseTo(0.864, 3);
    expect(delivery + demand).toBeCloseTo(1, 12);
    expect(look({ ...shop, sd: 0, sl: 0 })).toMatchObject({
      safety: 0,
      delivery: 0,
      demand: 0,
      reorder: 350,
    });
  });

  it('keeps the reorder point and the bell on the axis', () => {
    const draw = fc.record({
      d: fc.integer({ min: 1, max: 200 }),
      sd: fc.integer({ min: 0, max: 100 }),
      l: fc.integer({ min: 1, max: 60 }),
      sl: fc.integer({ min: 0, max: 150 }).map((n) => n / 10),
      p: fc.integer({ min: 160, max: 199 }).map((n) => n / 2),
    });
    fc.assert(
      fc.property(draw, (one) => {
        const now = look(one);
        expect(now.reorder).toBeLessThanOrEqual(now.reach + 1);
        for (const [x, y] of bell(now, 0, now.reach)) {
          expect(x >= 0 && x <= now.reach && y >= 0 && y <= 1).toBe(true);
        }
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(shop)).toEqual([]);
    expect(reached({ ...shop, sl: 0 })).toEqual(['punctual']);
    expect(reached({ ...shop, p: 99 })).toEqual(['level']);
    expect(reached({ ...shop, sl: 0.8 })).toEqual(['balance']);
    expect([reveals(shop), reveals(presets.punctual)]).toEqual([false, true]);
  });
});
