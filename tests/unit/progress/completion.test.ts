import { describe, expect, it } from 'vitest';
import { fold, groupProgress, type LessonOutline, lessonProgress, mistakes } from '#progress';
import { answer, event } from '../../support/progress-events.ts';

const outline = (...items: [string, number][]): LessonOutline => ({
  id: 'edi',
  items: items.map(([id, rev]) => ({ id, rev })),
});
const right = (item: string, at: number, rev = 1) => event(answer({ item, rev }), at);
const wrong = (item: string, at: number, rev = 1) => event(answer({ item, rev, right: false }), at);
const finished = event({ type: 'finished', lesson: 'edi' }, 90);
const two = outline(['a', 1], ['b', 1]);

describe('lessonProgress', () => {
  it.each([
    ['nothing happened', [], two, { status: 'new', right: 0, answered: 0, updated: false }],
    [
      'it was opened',
      [event({ type: 'opened', lesson: 'edi' }, 1)],
      two,
      { status: 'started', right: 0, answered: 0 },
    ],
    [
      'a question of it was answered elsewhere, as in a test',
      [event(answer({ item: 'a', lesson: 'other' }), 1)],
      two,
      { status: 'started', right: 1, answered: 1 },
    ],
    [
      'all is answered but not all right',
      [right('a', 1), wrong('b', 2)],
      two,
      { status: 'started', right: 1, answered: 2, updated: false },
    ],
    [
      'all was right once, though not last',
      [right('a', 1), right('b', 2), wrong('a', 3)],
      two,
      { status: 'done', right: 2, updated: false },
    ],
    [
      'a question was added after it was finished',
      [right('a', 1), finished],
      two,
      { status: 'done', right: 1, answered: 1, total: 2, updated: true },
    ],
    [
      'a question was deleted after it was finished',
      [right('a', 1), right('gone', 2), finished],
      outline(['a', 1]),
      { status: 'done', right: 1, answered: 1, total: 1, updated: false },
    ],
    [
      'all questions were deleted after it was finished',
      [finished],
      outline(),
      { status: 'done', total: 0, updated: false },
    ],
    ['it has no questions', [], outline(), { status: 'new', total: 0 }],
    [
      'the meaning of an answered question changed',
      [right('a', 1), wrong('b', 2)],
      outline(['a', 2], ['b', 1]),
      { status: 'started', right: 1, updated: true },
    ],
    [
      'the meaning changed and it was answered again',
      [right('a', 1), wrong('a', 2, 2), right('b', 3)],
      outline(['a', 2], ['b', 1]),
      { status: 'done', right: 2, updated: false },
    ],
    [
      'the meaning of a question nobody answered changed',
      [right('a', 1)],
      outline(['a', 1], ['b', 5]),
      { status: 'started', updated: false },
    ],
  ])('when %s', (_, events, lesson, expected) => {
    expect(lessonProgress(fold(events), lesson)).toMatchObject(expected);
  });
});

describe('groupProgress', () => {
  const of = (...events: Parameters<typeof fold>[0]) => lessonProgress(fold(events), two);

  it('adds up', () => {
    const done = of(right('a', 1), finished);
    expect(groupProgress([done, of(right('b', 1)), of()])).toEqual({
      status: 'started',
      right: 2,
      answered: 2,
      total: 6,
      updated: true,
      lessons: 3,
      done: 1,
    });
    expect(groupProgress([done, done])).toMatchObject({ status: 'done', done: 2 });
    expect(groupProgress([of(), of()])).toMatchObject({ status: 'new', updated: false });
    expect(groupProgress([])).toMatchObject({ status: 'new', lessons: 0 });
  });
});

describe('mistakes', () => {
  it('lists what was last answered wrong, most recent first', () => {
    const state = fold([
      wrong('a', 1),
      wrong('b', 2),
      right('b', 3),
      right('c', 4),
      wrong('c', 5),
      wrong('deleted', 6),
      right('d', 7),
    ]);
    const lessons = [outline(['a', 2], ['b', 1]), { ...outline(['c', 1], ['d', 1]), id: 'roas' }];
    expect(mistakes(state, lessons)).toEqual([
      { item: 'c', lesson: 'roas', changed: false, state: state.items.c },
      { item: 'a', lesson: 'edi', changed: true, state: state.items.a },
    ]);
  });

  it('sorts mistakes of one moment by id', () => {
    const state = fold([
      event(answer({ item: 'b', right: false }), 1, 'x:1'),
      event(answer({ item: 'a', right: false }), 1, 'x:2'),
    ]);
    expect(mistakes(state, [outline(['b', 1], ['a', 1])]).map(({ item }) => item)).toEqual([
      'a',
      'b',
    ]);
  });
});
