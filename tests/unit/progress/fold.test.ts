import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime, type Event, fold, foldOne, learn, learnOne, merge, nothing } from '#progress';
import { answer, event, logs } from '../../support/progress-events.ts';

describe('fold', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(log));
        },
      ),
    );
  });

  it('is the same in one go, in two, and one by one', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (log, cut) => {
        const sorted = [...log].sort(byTime);
        const half = cut % (log.length + 1);
        const whole = fold(log);
        expect(fold(sorted.slice(half), fold(sorted.slice(0, half)))).toEqual(whole);
        expect(sorted.reduce(foldOne, fold([]))).toEqual(whole);
      }),
    );
  });

  it('leaves the state it starts from as it was', () => {
    fc.assert(
      fc.property(logs, logs, (before, after) => {
        const start = fold(before);
        const copy = JSON.stringify(start);
        fold(after, start);
        expect(JSON.stringify(start)).toBe(copy);
      }),
    );
  });

  it('keeps first, last, and the first time right of a question', () => {
    const state = fold([
      event(answer({ right: false, response: 'b', rev: 1, seed: 3 }), 10),
      event(answer({ right: true, response: 'a', rev: 1 }), 20),
      event(answer({ right: false, response: 'c', rev: 2, seed: 9, lesson: 'moved' }), 30),
    ]);
    expect(state.items['edi-what']).toEqual({
      lesson: 'moved',
      attempts: 3,
      first: { right: false, rev: 1, at: 10 },
      last: { right: false, rev: 2, at: 30, response: 'c', seed: 9 },
      rightAt: 20,
    });
  });

  it('keeps when a lesson was opened, finished for the first time, and where it was left', () => {
    const state = fold([
      event({ type: 'opened', lesson: 'edi' }, 10),
      event({ type: 'left', lesson: 'edi', place: '1.2.1' }, 20),
      event({ type: 'finished', lesson: 'edi' }, 30),
      event({ type: 'opened', lesson: 'roas' }, 40),
      event({ type: 'left', lesson: 'edi', place: '1.2.4' }, 50),
      event({ type: 'finished', lesson: 'edi' }, 60),
      event({ type: 'challenge', tool: 'roas', challenge: 'even' }, 70),
      event({ type: 'challenge', tool: 'roas', challenge: 'even' }, 80),
      event({ type: 'backup' }, 90),
      event({ type: 'imported', count: 2 }, 95),
    ]);
    expect(state.lessons).toEqual({
      edi: { openedAt: 10, lastAt: 60, place: '1.2.4', finishedAt: 30 },
      roas: { openedAt: 40, lastAt: 40 },
    });
    expect(state).toMatchObject({ latest: 'roas', backupAt: 90, events: 10 });
    expect(state.challenges).toEqual({ 'roas/even': 70 });
  });

  it.each(['constructor', '__proto__', 'toString'])('treats the id %s like any other', (id) => {
    const empty = fold([]);
    expect(empty.items[id]).toBeUndefined();
    const state = fold([event(answer({ item: id, lesson: id }), 1)]);
    expect(state.items[id]?.attempts).toBe(1);
    expect(Object.keys(state.lessons)).toEqual([id]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('folds 20,000 events in less than 50 ms (250 ms on a busy machine)', () => {
    const many: Event[] = Array.from({ length: 20_000 }, (_, i) =>
      event(answer({ item: `item-${i % 400}`, lesson: `lesson-${i % 18}` }), (i * 7919) % 20_011),
    );
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      fold(many);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(250);
  });
});

describe('learn', () => {
  it('ends where merge and fold end, in pieces and one by one', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        const both = merge(a, b);
        const known = learn(learn(nothing, { events: a, opaque: ['x'] }), {
          events: b,
          opaque: ['x', 'y'],
        });
        expect(known).toEqual({ events: both, opaque: ['x', 'y'], state: fold(both) });
        expect(both.reduceRight(learnOne, nothing).state).toEqual(fold(both));
      }),
    );
  });
});
