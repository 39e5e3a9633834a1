import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { fields, goals, type Look, look, presets, pushed, reveals, type Survey } from './model.ts';

const survey: Survey = startOf(fields);
const see = (one: Survey): Look => {
  const now = look(one);
  if (!now) throw new Error('more than 100% together');
  return now;
};
const round = (value: number) => Number(value.toFixed(1));
const reached = (one: Survey) => reachedIds(goals, one, see(one));

describe('NPS and its error', () => {
  it('agrees with the lesson', () => {
    const { years, change, error, verdict } = see(survey);
    expect(years.map(({ nps, error: half }) => [nps, round(half)])).toEqual([
      [32, 10.9],
      [37, 10.7],
    ]);
    expect([change, Math.round(error), verdict]).toEqual([5, 15, 'unsure']);
    expect([800, 3200].map((n) => round(see({ ...survey, n }).years[0].error))).toEqual([5.4, 2.7]);
  });

  it('needs about 1,900 answers a year to see five points', () => {
    expect(see({ ...survey, n: 1850 }).verdict).toBe('unsure');
    expect(see({ ...survey, n: 1900 }).verdict).toBe('rise');
    expect([200, 1800, 1900, 2050].map((n) => reveals({ ...survey, n }))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(see(presets.few)).toMatchObject({ change: 20, verdict: 'unsure' });
    expect(see({ ...presets.many, p2: 45 }).verdict).toBe('fall');
  });

  it('has no answer for more than 100%, and a hand cannot get there', () => {
    expect(look({ ...survey, p1: 81 })).toBeUndefined();
    expect(pushed(survey, 'p1', 81)).toEqual({ ...survey, p1: 81, d1: 19 });
    expect(pushed(survey, 'd2', 10)).toEqual({ ...survey, d2: 10 });
    expect(pushed(survey, 'n', 100)).toEqual({ ...survey, n: 100 });
  });

  it('halves the error with four times the answers, and keeps both intervals on the axis', () => {
    const percent = fc.integer({ min: 0, max: 50 });
    const asked = fc.integer({ min: 1, max: 20 }).map((n) => n * 50);
    fc.assert(
      fc.property(percent, percent, percent, percent, asked, (p1, d1, p2, d2, n) => {
        const now = see({ p1, d1, p2, d2, n });
        const more = see({ p1, d1, p2, d2, n: n * 4 });
        expect(more.error).toBeCloseTo(now.error / 2, 9);
        expect(now.span / 2).toBeGreaterThanOrEqual(Math.abs(now.change) + now.error);
        for (const { low, high } of now.years) {
          expect(low >= -100 && high <= 100 && high - low <= now.span).toBe(true);
        }
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(survey)).toEqual([]);
    expect(reached({ ...survey, p2: 63, d2: 12 })).toEqual(['real', 'overlap']);
    expect(reached({ ...survey, n: 1900 })).toEqual(['overlap']);
    expect(reached(presets.poles)).toEqual(['poles']);
  });
});
