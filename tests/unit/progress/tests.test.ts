import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnsweredEvent,
  byTime,
  type Event,
  fold,
  mistakes,
  percent,
  testStanding,
} from '#progress';
import { answer, event } from '../../support/progress-events.ts';

const items = ['a', 'b'].map((id) => ({ id, rev: 1, lesson: 'edi', seed: 5 }));
const started = (at: number, test = 'basics', limit?: number) =>
  event(
    { type: 'test-started', test, seed: 3, items, ...(limit !== undefined && { limit }) },
    at,
    `s:${at}`,
  );
const answered = (at: number, sitting: number, change: Partial<AnsweredEvent> = {}) =>
  event(answer({ item: 'a', mode: 'test', test: `s:${sitting}`, ...change }), at);
const finished = (at: number, sitting: number, right = 1, test = 'basics') =>
  event(
    { type: 'test-finished', test, started: `s:${sitting}`, right, total: 2, passed: right === 2 },
    at,
  );
const outline = [{ id: 'edi', items: items.map(({ id, rev }) => ({ id, rev })) }];

describe('a test under way', () => {
  const events = [
    started(1),
    answered(2, 1, { right: false, response: 'x' }),
    answered(3, 1, { item: 'b', right: true, response: 'y' }),
    answered(4, 1, { right: true, response: 'z' }),
  ];

  it('keeps the draw and the last answer to each question', () => {
    const { open } = testStanding(fold(events), 'basics');
    expect(open?.start).toEqual(started(1));
    expect(open?.answers.a).toMatchObject({ response: 'z', right: true, at: 4 });
    expect(open?.answers.b).toMatchObject({ response: 'y' });
  });

  it('tells nothing of its answers elsewhere', () => {
    const wrong = fold(events.slice(0, 2));
    expect(wrong.items).toEqual({});
    expect(wrong.lessons).toEqual({});
    expect(mistakes(wrong, outline)).toEqual([]);
  });

  it('is the one begun last, of the test asked for', () => {
    const state = fold([started(1), started(5), started(3, 'final')]);
    expect(testStanding(state, 'basics').open?.id).toBe('s:5');
    expect(testStanding(state, 'final').open?.id).toBe('s:3');
    expect(testStanding(state, 'marketing')).toEqual({ taken: 0 });
  });

  it('adds up the time asked for', () => {
    const more = (at: number) =>
      event({ type: 'test-extended', test: 'basics', started: 's:1', minutes: 5 }, at);
    const { open } = testStanding(fold([started(1, 'basics', 20), more(2), more(3)]), 'basics');
    expect(open).toMatchObject({ start: { limit: 20 }, extended: 10 });
  });

  it('loses no answer when the clock was set back', () => {
    const back = fold([started(9), answered(2, 9, { response: 'early' })]);
    expect(testStanding(back, 'basics').open?.answers.a?.response).toBe('early');
  });
});

describe('a test handed in', () => {
  const events = [
    started(1),
    answered(2, 1, { right: true }),
    answered(3, 1, { right: false, response: 'x', seed: 5 }),
    finished(9, 1),
  ];

  it('counts the last answers, from the moment it is handed in', () => {
    const state = fold(events);
    expect(state.items.a).toEqual({
      lesson: 'edi',
      attempts: 1,
      first: { right: false, rev: 1, at: 9 },
      last: { right: false, rev: 1, at: 9, response: 'x', seed: 5 },
    });
    expect(mistakes(state, outline).map(({ item }) => item)).toEqual(['a']);
    expect(testStanding(state, 'basics')).toMatchObject({
      latest: { id: 's:1' },
      best: { right: 1, total: 2, passed: false, at: 9 },
      taken: 1,
    });
  });

  it('counts after practice in the meantime', () => {
    const practised = event(answer({ item: 'a', right: true, response: 'p' }), 6);
    expect(fold([...events, practised]).items.a).toMatchObject({
      attempts: 2,
      first: { right: true, at: 6 },
      last: { right: false, at: 9, response: 'x' },
      rightAt: 6,
    });
  });

  it('stays as it was handed in first, and later answers are answers like others', () => {
    const state = fold([...events, finished(10, 1, 2), answered(11, 1, { right: true })]);
    expect(testStanding(state, 'basics')).toMatchObject({ taken: 1, best: { right: 1, at: 9 } });
    expect(state.sittings['s:1']?.answers.a).toMatchObject({ right: false });
    expect(state.items.a).toMatchObject({ attempts: 2, last: { right: true, at: 11 } });
  });

  it('is not undone by another that is under way', () => {
    const standing = testStanding(fold([...events, started(20)]), 'basics');
    expect(standing).toMatchObject({ open: { id: 's:20' }, latest: { id: 's:1' }, taken: 1 });
  });

  it('keeps the best and the latest of several', () => {
    const log = [
      ...[started(1), finished(2, 1, 1)],
      ...[started(3), finished(4, 3, 2)],
      ...[started(5), finished(6, 5, 2)],
      ...[started(7), finished(8, 7, 0)],
      ...[started(9, 'final'), finished(10, 9, 2, 'final')],
    ];
    expect(testStanding(fold(log), 'basics')).toMatchObject({
      best: { right: 2, at: 4 },
      latest: { id: 's:7' },
      taken: 4,
    });
  });
});

it.each([
  [9, 12, 75],
  [2, 3, 66],
  [29, 100, 29],
  [0, 0, 0],
])('%i of %i are %i per cent, no more', (right, total, share) => {
  expect(percent({ right, total })).toBe(share);
});

it('adds up to the same in one go and one by one', () => {
  const some: Event[] = [
    ...[started(1), answered(2, 1), finished(3, 1), answered(4, 1), started(5)],
    ...[answered(6, 5, { item: '__proto__' }), finished(7, 5)],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(some), fc.nat(7), (log, cut) => {
      const sorted = [...log].sort(byTime);
      expect(fold(sorted.slice(cut), fold(sorted.slice(0, cut)))).toEqual(fold(log));
    }),
  );
});
