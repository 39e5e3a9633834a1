import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Engine, type Fragment, lexicon, type TermTable } from '#search';
import { type SearchState, startSession } from './session.ts';
import type { Opening, Source } from './source.ts';

const table: TermTable = {
  build: '1',
  chapters: [{ id: 'basics', title: '基础' }],
  pages: [{ id: 'p1', path: 'a/', title: '库存', chapter: 'basics', number: '1.1' }],
  entries: [{ kind: 'term', name: '安全库存', page: 0, path: 'glossary/#term-ss' }],
  popular: [0],
  sounds: { characters: '安全库存', syllables: 'an quan ku cun', exceptions: {} },
};
const names = lexicon(table, { from: '', to: '' });
const text = '关于安全库存';
const fragment: Fragment = {
  url: '/a/',
  content: text,
  raw_content: [...text].join('\u200b'),
  meta: {},
  anchors: [],
};

/** An index of one page, that answers after `delay` milliseconds. */
const engine = (delay: number): Engine => ({
  search: async (term, { filters }) => {
    await new Promise((done) => setTimeout(done, delay));
    const holds = text.includes(term.replace(/[" ]/g, '')) && filters['type'] === 'lesson';
    return { results: holds ? [{ id: 'p1', score: 1, data: async () => fragment }] : [] };
  },
});

const opening = (source: Promise<Source>): Opening => ({ lexicon: Promise.resolve(names), source });
const opened = (delay: number) =>
  opening(
    Promise.resolve({
      engine: engine(delay),
      lexicon: names,
      spellings: async () => ({ words: {}, sounds: names.table.sounds }),
    }),
  );

let states: SearchState[];
const latest = () => states.at(-1);
const keep = (state: SearchState) => states.push(state);

beforeEach(() => {
  states = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session', () => {
  it('waits for a pause in typing and searches once', async () => {
    const session = startSession(() => opened(0), keep);
    for (const query of ['安', '安全', '安全库存']) {
      session.search({ query, literal: false });
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(500);
    const answered = states.flatMap((s) => s.answered?.query ?? []);
    expect(new Set(answered)).toEqual(new Set(['安全库存']));
    expect(latest()?.answer?.lessons.map((l) => l.path)).toEqual(['a/']);
  });

  it('drops an answer that a later query has overtaken', async () => {
    const session = startSession(() => opened(400), keep);
    session.search({ query: '安全库存', literal: false });
    await vi.advanceTimersByTimeAsync(300);
    session.search({ query: '没有', literal: true });
    await vi.advanceTimersByTimeAsync(5000);
    expect(states.flatMap((s) => s.answered?.query ?? [])).not.toContain('安全库存');
    expect(latest()?.answered?.query).toBe('没有');
  });

  it('shows terms while the index is still coming, and says so after a second', async () => {
    const session = startSession(() => opening(new Promise(() => {})), keep);
    session.search({ query: 'aqkc', literal: false });
    await vi.advanceTimersByTimeAsync(200);
    expect(latest()).toMatchObject({
      slow: false,
      answer: { terms: [{ path: 'glossary/#term-ss' }] },
    });
    expect(latest()?.answered).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1000);
    expect(latest()?.slow).toBe(true);
  });

  it('fails aloud, and opens anew when asked to', async () => {
    const attempts: number[] = [];
    const open = (attempt: number) => {
      attempts.push(attempt);
      return attempt === 0 ? opening(Promise.reject(new Error('offline'))) : opened(0);
    };
    const session = startSession(open, keep);
    session.search({ query: '安全库存', literal: false });
    await vi.advanceTimersByTimeAsync(500);
    expect(latest()?.failed).toBe(true);
    session.retry();
    await vi.advanceTimersByTimeAsync(500);
    expect(attempts).toEqual([0, 1]);
    expect(latest()).toMatchObject({ failed: false, answered: { query: '安全库存' } });
  });

  it('forgets the answer when the field is emptied, and says nothing after it is closed', async () => {
    const session = startSession(() => opened(0), keep);
    session.search({ query: '安全库存', literal: false });
    await vi.advanceTimersByTimeAsync(500);
    session.search({ query: ' ', literal: false });
    expect(latest()?.answer).toBeUndefined();
    session.search({ query: '安全库存', literal: false });
    session.close();
    const before = states.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(states).toHaveLength(before);
  });
});
