import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { type Figures, fields, goals, look, presets, reveals } from './model.ts';

const figures: Figures = startOf(fields);
const percent = (ratio: number) => Math.round(ratio * 1000) / 10;
const reached = (one: Figures) => reachedIds(goals, one, look(one));

describe('metric lens', () => {
  it('agrees with the lesson', () => {
    const { naive, official, share } = look(figures);
    expect([naive, official, share].map(percent)).toEqual([2.9, 8.6, 26.1]);
    expect(percent(look({ ...figures, n: 1 }).share)).toBe(31.9);
  });

  it('tells the stories of its presets', () => {
    const rates = Object.values(presets).map((one) =>
      [look(one).naive, look(one).official].map(percent),
    );
    expect(rates).toEqual([
      [2.9, 8.6],
      [-4, 9.1],
      [30, 4],
      [8, 8],
    ]);
    expect(look(presets.paid).comparable).toBe(88_000);
    expect([reveals(figures), reveals(presets.paid)]).toEqual([false, true]);
  });

  it('shows every point under the lens', () => {
    for (const b of [50_000, 155_225, 250_000]) {
      for (const a of [50_000, 159_722, 250_000]) {
        for (const r of [-30, 0, 30]) {
          const { comparable, zoom } = look({ ...figures, b, a, r });
          for (const value of [b, a, comparable]) {
            expect(value >= zoom[0] && value <= zoom[1]).toBe(true);
          }
        }
      }
    }
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(figures)).toEqual([]);
    expect(reached({ ...figures, r: 5 })).toEqual(['opposite']);
    expect(reached({ ...figures, r: 2.9 })).toEqual(['flat']);
    expect(reached({ ...figures, n: 1 })).toEqual(['share']);
  });
});
