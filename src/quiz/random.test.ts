import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random, seedFrom, shuffle, stream } from './random.ts';

describe('random', () => {
  it('gives the published sequence of SplitMix32', () => {
    const next = random(1);
    expect([next(), next(), next()].map((x) => x * 2 ** 32)).toEqual([
      1580013426, 350525680, 3524174333,
    ]);
  });

  it('stays from 0 up to 1 and depends on 32 bits of the seed only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (seed) => {
        const next = random(seed);
        const same = random(seed >>> 0);
        const values = Array.from({ length: 20 }, next);
        expect(values).toEqual(Array.from({ length: 20 }, same));
        expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
      }),
    );
  });

  it('starts neighbouring seeds far apart', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 10_000; seed++) {
      const tenth = Math.floor(random(seed)() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('seedFrom', () => {
  it('gives these seeds for ever', () => {
    expect(['', 'a', 'history-golden-three', '电商'].map(seedFrom)).toEqual([
      3770332432, 3993327588, 4288921910, 711172302,
    ]);
  });

  it('is a whole number of 32 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(seedFrom(text)).toBe(seedFrom(text) >>> 0);
      }),
    );
  });
});

describe('stream', () => {
  it('gives parts of one item numbers of their own', () => {
    expect(stream(1, 'a')()).toBe(stream(1, 'a')());
    expect(stream(1, 'a')()).not.toBe(stream(1, 'b')());
    expect(stream(1, 'a')()).not.toBe(stream(2, 'a')());
  });
});

describe('shuffle', () => {
  it('is a permutation and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(list, random(seed));
        expect(list).toEqual(before);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives every order about equally often', () => {
    const next = random(7);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle(['a', 'b', 'c'], next).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
