import { describe, expect, it } from 'vitest';
import { type Answer, nothing } from '#search';
import { isNothing, moved, optionsOf } from './options.ts';

const heading = (path: string) => ({ path, title: [], excerpt: [] });
const answer: Answer = {
  terms: [{ path: 'glossary/#term-a', title: [], note: '', excerpt: [] }],
  laws: [{ path: 'laws/#b', title: [], note: '', excerpt: [] }],
  lessons: [
    {
      path: 'a/',
      title: [],
      number: '1.1',
      chapter: 'c',
      excerpt: [],
      headings: [heading('a/#x'), heading('a/#y')],
    },
    { path: 'b/', title: [], number: '1.2', chapter: 'c', excerpt: [], headings: [] },
  ],
  tools: [{ path: 'tools/a/', title: [], excerpt: [] }],
  questions: [{ path: 'a/#q-1', title: [], lesson: '' }],
  partial: false,
};

describe('options', () => {
  it('are in the order they are shown, each with an id of its own', () => {
    const options = optionsOf(answer);
    expect(options.map((o) => o.path)).toEqual([
      'glossary/#term-a',
      'a/',
      'a/#x',
      'a/#y',
      'b/',
      'laws/#b',
      'tools/a/',
      'a/#q-1',
    ]);
    expect(new Set(options.map((o) => o.id)).size).toBe(options.length);
  });
});

describe('isNothing', () => {
  it('is only what has no option at all', () => {
    expect([
      isNothing(answer),
      isNothing({ ...nothing, tools: answer.tools }),
      isNothing(nothing),
    ]).toEqual([false, false, true]);
  });
});

describe('moved', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Home', -1, undefined],
    ['End', -1, undefined],
    ['a', 1, undefined],
  ])('%s from %i leads to %s of three', (key, from, to) => {
    expect(moved(key, from, 3)).toBe(to);
  });

  it('leaves every key alone when there is nothing to choose', () => {
    expect(moved('ArrowDown', -1, 0)).toBeUndefined();
  });
});
