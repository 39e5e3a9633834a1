import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulas } from '#commerce';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import {
  clock,
  dateOf,
  dayOf,
  fields,
  goals,
  look,
  type Order,
  presets,
  reveals,
} from './model.ts';

const order: Order = startOf(fields);
const reached = (one: Order) => reachedIds(goals, one, look(one));

describe('the clock', () => {
  it('agrees with the lesson: received on the 12th, notice until the 19th', () => {
    expect(clock(order)).toEqual({
      received: '2026-11-12',
      noticeBy: '2026-11-19',
      notice: '2026-11-17',
      back: '2026-11-21',
      refundBy: '2026-11-28',
      penaltyAfter: '2026-12-06',
      refund: '2026-11-24',
      inTime: true,
      late: 0,
    });
  });

  it('takes notice on the last day, not after', () => {
    const inTime = [0, 7, 8].map((q) => clock({ ...order, q }).inTime);
    expect(inTime).toEqual([true, true, false]);
    expect([7, 8, 16].map((w) => clock({ ...order, w }).late)).toEqual([0, 1, 9]);
  });

  it('reads the dates it writes, and no others', () => {
    const day = fc.integer({ min: fields.d.min, max: fields.d.max });
    fc.assert(fc.property(day, (d) => dayOf(dateOf(d)) === d));
    expect(['2025-12-31', '2028-01-01', '2026-02-30', '', 'x'].map(dayOf)).toEqual(
      Array(5).fill(undefined),
    );
    expect([dateOf(fields.d.min), dateOf(fields.d.max)]).toEqual(['2026-01-01', '2027-12-31']);
  });
});

describe('the refund', () => {
  it('agrees with the lesson', () => {
    const { paid, due, refund, byShare } = look(order);
    expect([paid, due, refund, Number(byShare.toFixed(2))]).toEqual([270, 200, 70, 106.36]);
    expect(look(presets.shipping)).toMatchObject({ paid: 120, due: 78, refund: 42 });
    expect(look(presets.dress)).toMatchObject({ due: 130, refund: 140 });
  });

  it('can be nothing: what is kept alone costs more than was paid', () => {
    const { paid, due, refund, byShare } = look(presets.pin);
    expect([paid, due, refund, Number(byShare.toFixed(2))]).toEqual([250, 280, 0, 24.19]);
    expect([reveals(order), reveals(presets.pin)]).toEqual([false, true]);
  });

  it('is what the formulas say, each rule alone', () => {
    const price = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(price, price, price, price, (a, b, t, o) => {
        const rule = { ...order, a, b, t, o: o % 301 };
        const { paid, refund } = look(rule);
        const given = { paid, kept: a, threshold: t, off: rule.o };
        expect(refund).toBe(formulas['partial-refund']?.compute(given));
        const free = look({ ...rule, o: 0, f: t % 301 });
        const less = { paid: a + b, kept: a, freeFrom: t % 301, shipping: 8 };
        const expected = formulas['refund-less-shipping']?.compute(less);
        if (a + b >= t % 301) expect(free.refund).toBe(expected);
      }),
    );
  });

  it('never exceeds what was paid, and an empty basket owes nothing', () => {
    const price = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(price, price, price, fc.integer({ min: 0, max: 7 }), price, (a, b, c, r, t) => {
        const { paid, refund } = look({ ...order, a, b, c, r, t, f: 99 });
        expect(refund).toBeLessThanOrEqual(paid);
        expect(refund).toBeGreaterThanOrEqual(0);
      }),
    );
    const nothing = look({ ...order, a: 0, b: 0, c: 0, f: 99 });
    expect(nothing).toMatchObject({ paid: 0, due: 0, refund: 0, byShare: 0 });
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(order)).toEqual([]);
    expect(reached({ ...order, d: dayOf('2026-12-25') ?? 0 })).toEqual(['newYear']);
    expect(reached(presets.pin)).toEqual(['nothing']);
    expect(reached({ ...order, a: 300 })).toEqual(['whole']);
    expect(reached({ ...order, r: 3 })).toEqual([]);
  });
});
