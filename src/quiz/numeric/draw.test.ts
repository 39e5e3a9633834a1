import { describe, expect, it } from 'vitest';
import { drawValues } from './draw.ts';

const given = {
  rate: { from: 0.1, to: 0.3, step: 0.1 },
  days: { from: 2, to: 9, step: 3 },
  level: { pick: [1.28, 1.65, 2.33] },
  z: 1.65,
};

describe('drawValues', () => {
  it('draws every value of a range and nothing else, in 10,000 seeds', () => {
    const draws = Array.from({ length: 10_000 }, (_, seed) => drawValues({ id: 'q', given }, seed));
    const sorted = (name: string) =>
      [...new Set(draws.map((values) => values[name] ?? Number.NaN))].toSorted((a, b) => a - b);
    expect(sorted('rate')).toEqual([0.1, 0.2, 0.3]);
    expect(sorted('days')).toEqual([2, 5, 8]);
    expect(sorted('level')).toEqual([1.28, 1.65, 2.33]);
    expect(sorted('z')).toEqual([1.65]);
  });

  it('leaves values alone when another given is added or moved', () => {
    const { z, level, ...rest } = given;
    for (let seed = 0; seed < 50; seed++) {
      const before = drawValues({ id: 'q', given: rest }, seed);
      expect(drawValues({ id: 'q', given: { z, level, ...rest } }, seed)).toMatchObject(before);
    }
  });
});
