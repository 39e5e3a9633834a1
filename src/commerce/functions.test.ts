import { describe, expect, it } from 'vitest';
import { attribute, claims, type AttributionModel } from './attribution.ts';
import { lowest, mean, median, percentile } from './averages.ts';
import { payable } from './discounts.ts';
import { normalShareBelow } from './normal.ts';
import { peekingFalseAlarms } from './peeking.ts';
import { lastReturnDay } from './refunds.ts';
import { rfm } from './rfm.ts';

describe('averages', () => {
  const baskets = [49, 59, 59, 69, 79, 89, 99, 109, 129, 1288];
  const hours = [90, 24, 26, 28, 30, 30, 32, 34, 36, 70];

  it('tell apart mean, median and P90', () => {
    expect(mean(baskets)).toBeCloseTo(202.9, 9);
    expect(median(baskets)).toBe(84);
    expect(mean(baskets.slice(0, 9))).toBeCloseTo(82.3, 1);
    expect([mean(hours), median(hours), percentile(hours, 0.9)]).toEqual([40, 31, 70]);
    expect(median([3, 1, 2])).toBe(2);
    expect([percentile(hours, 0), percentile(hours, 1), lowest(hours)]).toEqual([24, 90, 24]);
  });

  it('refuse an empty list and values that are no numbers', () => {
    expect(() => mean([])).toThrow('at least one value');
    expect(() => median([1, NaN])).toThrow('finite number');
    expect(() => percentile([1], 1.1)).toThrow('share must be');
  });
});

describe('rfm', () => {
  it.each([
    ['A', 5, 9, 3200, '555'],
    ['B', 40, 6, 1500, '444'],
    ['C', 210, 8, 2600, '155'],
    ['D', 12, 1, 89, '511'],
    ['E', 300, 1, 120, '111'],
    ['F', 70, 3, 460, '333'],
  ])('customer %s', (_, recency, frequency, monetary, marks) => {
    expect(rfm({ recency, frequency, monetary }).join('')).toBe(marks);
  });

  it('refuses a negative or unreadable value', () => {
    expect(() => rfm({ recency: NaN, frequency: 1, monetary: 1 })).toThrow('recency must be');
  });
});

describe('attribution', () => {
  const paths = [
    { channels: ['notes', 'search', 'live'], orders: 30 },
    { channels: ['feed', 'live'], orders: 20 },
    { channels: ['search'], orders: 25 },
    { channels: ['notes', 'feed', 'search'], orders: 15 },
    { channels: ['live'], orders: 10 },
  ];
  it.each<[AttributionModel, number[]]>([
    ['first', [45, 20, 25, 10]],
    ['last', [0, 0, 40, 60]],
    ['linear', [15, 15, 40, 30]],
    ['decay', [6.43, 10.95, 42.14, 40.48]],
    ['u', [18, 13, 37, 32]],
  ])('%s', (model, expected) => {
    const credit = attribute(paths, model);
    const found = ['notes', 'feed', 'search', 'live'].map((name) => credit.get(name) ?? 0);
    expect(found.map((value) => Math.round(value * 100) / 100)).toEqual(expected);
  });

  it('counts an order with every channel it touched when platforms count for themselves', () => {
    expect(Object.fromEntries(claims(paths))).toEqual({
      notes: 45,
      feed: 35,
      search: 70,
      live: 60,
    });
    expect(claims([{ channels: ['live', 'live'], orders: 2 }]).get('live')).toBe(2);
    expect(() => claims([{ channels: ['live'], orders: -1 }])).toThrow('0 or more');
  });

  it('refuses a path without channels', () => {
    expect(() => attribute([{ channels: [], orders: 1 }], 'first')).toThrow('at least one channel');
  });
});

describe('others', () => {
  it('no-reason returns end on the seventh day after receipt, across months and leap days', () => {
    expect(lastReturnDay('2026-11-12')).toBe('2026-11-19');
    expect(lastReturnDay('2028-02-25')).toBe('2028-03-03');
    expect(() => lastReturnDay('12.11.2026')).toThrow('must be a date');
    expect(() => lastReturnDay('2026-13-40')).toThrow(RangeError);
  });

  it('peeking inflates false alarms (published: 5, 8.3, 14.2, 19.3, 24.8%)', () => {
    const alarms = peekingFalseAlarms(20);
    const percent = [1, 2, 5, 10, 20].map(
      (looks) => Math.round((alarms[looks - 1] ?? 0) * 1000) / 10,
    );
    expect(percent).toEqual([5, 8.3, 14.2, 19.3, 24.8]);
    expect(() => peekingFalseAlarms(0)).toThrow('looks');
    expect(() => peekingFalseAlarms(1, 0)).toThrow('limit');
  });

  it.each([
    [2, 2.178],
    [5, 2.413],
    [10, 2.555],
    [20, 2.672],
  ])('%d looks keep to 5%% with the published limit %d (Pocock 1977)', (looks, limit) => {
    expect(peekingFalseAlarms(looks, limit).at(-1)).toBeCloseTo(0.05, 3);
  });

  it('the normal share agrees with tables', () => {
    expect(normalShareBelow(0)).toBeCloseTo(0.5, 12);
    expect(normalShareBelow(1.959963985)).toBeCloseTo(0.975, 9);
    expect(normalShareBelow(-9)).toBeCloseTo(1.12859e-19, 23);
    expect(normalShareBelow(40)).toBe(1);
  });

  it('a basket under no tier costs itself', () => {
    expect(payable(199, [{ from: 200, off: 20 }])).toBe(199);
    expect(() => payable(-1, [])).toThrow(RangeError);
  });
});
