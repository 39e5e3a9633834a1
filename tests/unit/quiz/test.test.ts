import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTest, FINAL, passes, type PoolItem, rightToPass } from '#quiz';
import { loadCourse } from '#course/files';
import { apportion } from '../../../src/quiz/test/apportion.ts';

const chapters = ['basics', 'operations', 'marketing', 'service', 'constructor'];
const levels = ['recall', 'apply', 'judge'] as const;

/** A bank in teaching order, each id once, of any shape. */
const pools = fc
  .array(
    fc.array(
      fc.record({ point: fc.constantFrom('a', 'b', 'c', 'd'), level: fc.constantFrom(...levels) }),
      { maxLength: 25 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((lists) =>
    lists.flatMap((list, c) =>
      list.map(({ point, level }, i): PoolItem => ({
        id: `q-${c}-${i}`,
        rev: 1,
        lesson: `lesson-${c}`,
        chapter: chapters[c] ?? '',
        point: `${c}.${point}`,
        level,
      })),
    ),
  );
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const tests = fc.constantFrom(...chapters, FINAL);

const chosen = (pool: PoolItem[], test: string, seed: number): PoolItem[] =>
  drawTest(pool, test, seed).map(({ id }) => pool.find((item) => item.id === id) as PoolItem);
const from = (list: PoolItem[], chapter: string) => list.filter((i) => i.chapter === chapter);
const tally = (list: PoolItem[], key: 'level' | 'point' | 'chapter') =>
  Object.values(Object.groupBy(list, (item) => item[key])).map((group) => group?.length ?? 0);
const squares = (list: PoolItem[], key: 'level' | 'point') =>
  tally(list, key).reduce((sum, n) => sum + n * n, 0);

/** Every way to put an undrawn question in the place of a drawn one of its chapter. */
const swaps = (pool: PoolItem[], drawn: PoolItem[]): [PoolItem, PoolItem][] =>
  drawn.flatMap((out) =>
    from(pool, out.chapter)
      .filter((item) => !drawn.includes(item))
      .map((instead): [PoolItem, PoolItem] => [out, instead]),
  );

describe('a draw', () => {
  it('is the same for the same pool and seed', () => {
    fc.assert(
      fc.property(pools, tests, seeds, (pool, test, seed) => {
        expect(drawTest(pool, test, seed)).toEqual(drawTest([...pool], test, seed));
      }),
    );
  });

  it('takes each question once, as it stands in the pool', () => {
    fc.assert(
      fc.property(pools, tests, seeds, (pool, test, seed) => {
        const drawn = drawTest(pool, test, seed);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        for (const { id, rev, lesson } of drawn)
          expect(pool).toContainEqual(expect.objectContaining({ id, rev, lesson }));
      }),
    );
  });

  it('can’t be made more even by swapping two questions of one chapter: levels first, then points', () => {
    fc.assert(
      fc.property(pools, tests, seeds, (pool, test, seed) => {
        const drawn = chosen(pool, test, seed);
        const level = squares(drawn, 'level');
        const point = squares(drawn, 'point');
        for (const [out, instead] of swaps(pool, drawn)) {
          const other = drawn.map((item) => (item === out ? instead : item));
          expect(squares(other, 'level')).toBeGreaterThanOrEqual(level);
          if (squares(other, 'level') === level)
            expect(squares(other, 'point')).toBeGreaterThanOrEqual(point);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives each question a seed of its own, which depends on the draw', () => {
    fc.assert(
      fc.property(pools, tests, seeds, (pool, test, seed) => {
        const drawn = drawTest(pool, test, seed);
        const again = new Map(drawTest(pool, test, seed + 1).map((item) => [item.id, item.seed]));
        expect(new Set(drawn.map((item) => item.seed)).size).toBe(drawn.length);
        for (const item of drawn) expect(again.get(item.id)).not.toBe(item.seed);
      }),
    );
  });
});

describe('a chapter test', () => {
  it('has twelve questions, a third from earlier chapters, each of them about as often', () => {
    fc.assert(
      fc.property(pools, fc.constantFrom(...chapters), seeds, (pool, test, seed) => {
        const before = chapters.slice(0, chapters.indexOf(test));
        const earlier = pool.filter(({ chapter }) => before.includes(chapter));
        const drawn = chosen(pool, test, seed);
        const own = from(drawn, test);
        const open = from(pool, test).length > 0;
        expect(drawn.length - own.length).toBe(open ? Math.min(4, earlier.length) : 0);
        expect(own.length).toBe(
          Math.min(12 - Math.min(4, earlier.length), from(pool, test).length),
        );
        const enough = before.filter((chapter) => from(pool, chapter).length >= 4);
        const counts = open ? enough.map((chapter) => from(drawn, chapter).length) : [];
        expect(Math.max(0, ...counts) - Math.min(4, ...counts)).toBeLessThanOrEqual(
          counts.length > 0 ? 1 : 0,
        );
      }),
    );
  });
});

describe('apportion', () => {
  const parties = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 30 }), capacity: fc.nat(20) }),
    { minLength: 1, maxLength: 8 },
  );

  it('gives every seat there is room for, and none too many', () => {
    fc.assert(
      fc.property(fc.nat(60), parties, (seats, list) => {
        const given = apportion(seats, list);
        const room = list.reduce((sum, { capacity }) => sum + capacity, 0);
        expect(given.reduce((sum, n) => sum + n, 0)).toBe(Math.min(seats, room));
        given.forEach((n, i) => {
          expect(n).toBeGreaterThanOrEqual(0);
          expect(n).toBeLessThanOrEqual(list[i]?.capacity ?? 0);
        });
      }),
    );
  });

  it('keeps to the quota: rounded down or up where nobody is full', () => {
    fc.assert(
      fc.property(fc.nat(60), parties, (seats, list) => {
        const roomy = list.map(({ weight }) => ({ weight, capacity: 1000 }));
        const all = list.reduce((sum, { weight }) => sum + weight, 0);
        apportion(seats, roomy).forEach((n, i) => {
          const quota = (seats * (list[i]?.weight ?? 0)) / all;
          expect([Math.floor(quota), Math.ceil(quota)]).toContain(n);
        });
      }),
    );
  });

  it.each([
    [40, [11, 9, 12, 9, 12, 12], [7, 6, 7, 6, 7, 7]],
    [4, [1, 1, 1], [2, 1, 1]],
    [10, [6, 6, 2], [4, 4, 2]],
    [0, [3], [0]],
  ])('%i seats by weights %j: %j', (seats, weights, given) => {
    const list = weights.map((weight) => ({ weight, capacity: 100 }));
    expect(apportion(seats, list)).toEqual(given);
  });

  it('hands what a full party can’t take to the others', () => {
    const list = [5, 3, 2].map((weight, i) => ({ weight, capacity: [2, 100, 100][i] ?? 0 }));
    expect(apportion(10, list)).toEqual([2, 5, 3]);
  });
});

describe('the course’s own bank', () => {
  const [edition] = loadCourse().editions;
  const pool = (edition?.chapters ?? []).flatMap((chapter) =>
    chapter.lessons.flatMap((lesson) =>
      lesson.questions.map(({ id, rev, point, level }): PoolItem => ({
        ...{ id, rev, point, level },
        lesson: lesson.id,
        chapter: chapter.id,
      })),
    ),
  );
  const open = [...new Set(pool.map(({ chapter }) => chapter))];
  const draws = (test: string) => Array.from({ length: 60 }, (_, i) => chosen(pool, test, i * 977));

  it.each(open)('%s: three levels, four times each, no point more than twice', (test) => {
    for (const drawn of draws(test)) {
      expect(tally(drawn, 'level')).toEqual([4, 4, 4]);
      expect(Math.max(...tally(drawn, 'point'))).toBeLessThanOrEqual(2);
    }
  });

  it('final: forty questions, every chapter by its points, levels even', () => {
    for (const drawn of draws(FINAL)) {
      expect(drawn).toHaveLength(40);
      expect(new Set(drawn.map(({ chapter }) => chapter)).size).toBe(open.length);
      expect(tally(drawn, 'level').sort()).toEqual([13, 13, 14]);
      expect(Math.max(...tally(drawn, 'point'))).toBe(1);
    }
  });

  it('draws every question sooner or later, and another set at each retake', () => {
    const many = Array.from({ length: 600 }, (_, i) => chosen(pool, open[0] ?? '', i));
    const seen = new Set(many.flat().map(({ id }) => id));
    expect(from(pool, open[0] ?? '').filter(({ id }) => !seen.has(id))).toEqual([]);
    const sets = new Set(many.map((drawn) => JSON.stringify(drawn.map(({ id }) => id).sort())));
    expect(sets.size).toBeGreaterThan(550);
  });
});

describe('the score', () => {
  it.each([
    [8, 10, 0.8, true],
    [7, 10, 0.8, false],
    [32, 40, 0.8, true],
    [7, 10, 0.7, true],
    [11, 20, 0.55, true],
    [9, 12, 0.8, false],
    [0, 12, 0, true],
    [0, 0, 0, false],
  ])('%i of %i at %f: %s', (right, total, mark, passed) => {
    expect(passes(right, total, mark)).toBe(passed);
  });

  it('says the fewest right answers that pass', () => {
    expect(rightToPass(12, 0.8)).toBe(10);
    expect(rightToPass(40, 0.8)).toBe(32);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 }), (n, m) => {
        const needed = rightToPass(n, m / 100);
        expect(passes(needed, n, m / 100)).toBe(true);
        if (needed > 0) expect(passes(needed - 1, n, m / 100)).toBe(false);
      }),
    );
  });
});
