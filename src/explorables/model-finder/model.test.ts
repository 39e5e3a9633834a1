import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import {
  businesses,
  businessIds,
  countRight,
  fields,
  goals,
  look,
  nextOpen,
  type Placing,
  reveals,
  type Trade,
  verdict,
} from './model.ts';

const trade: Trade = startOf(fields);
const reached = (one: Trade) => reachedIds(goals, one, look(one));

describe('own stock or commission', () => {
  it('agrees with the lesson', () => {
    const { gross, cogs, tied, income } = look(trade);
    expect([gross, cogs, Number(tied.toFixed(1)), income]).toEqual([120, 880, 108.5, 50]);
    expect(look({ ...trade, t: 20 }).tied).toBeLessThan(50);
    expect([reveals(trade), reveals({ ...trade, t: 20 })]).toEqual([false, true]);
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(trade)).toEqual([]);
    expect(reached({ ...trade, m: 5 })).toEqual(['even', 'heavy']);
    expect(reached({ ...trade, t: 60 })).toEqual(['heavy']);
    expect(reached({ ...trade, m: 5, t: 0 })).toEqual([]);
  });
});

describe('placing', () => {
  it('takes every one of the nine places: the axes are independent', () => {
    const places = new Set(Object.values(businesses).map(({ who, where }) => `${who}${where}`));
    expect([businessIds.length, places.size]).toEqual([12, 9]);
  });

  it('names the axis that is wrong, the buyer first', () => {
    const placing: Placing = {
      wholesale: { who: 0, where: 0 },
      cooker: { who: 0, where: 1 },
      camera: { who: 2, where: 1 },
      voucher: { who: 1 },
    };
    const verdicts = businessIds.slice(0, 5).map((id) => verdict(placing, id));
    expect(verdicts).toEqual(['right', 'who', 'where', 'open', 'open']);
    expect(countRight(placing)).toBe(1);
  });

  it('goes on to what is not right yet, round and round', () => {
    expect(nextOpen({ cooker: businesses.cooker }, 'wholesale')).toBe('camera');
    expect(nextOpen({}, 'bricks')).toBe('wholesale');
    expect(nextOpen(businesses, 'live')).toBe('live');
  });
});
