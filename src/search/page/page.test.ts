import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fragment, Segment } from '../types.ts';
import { excerpt } from './excerpt.ts';
import { lessonHit } from './lesson-hit.ts';
import { readPage } from './read.ts';
import { pageText } from './sections.ts';

const words = [
  '三',
  '金',
  '. ',
  '路',
  '先',
  '修',
  '好',
  '。 ',
  '为',
  '什',
  '么',
  '. ',
  '金',
  '税',
  '&lt;',
  '十',
  '二',
  '金',
  '。',
];
const raw = words.join('\u200b');
const fragment: Fragment = {
  url: '/a/',
  content: raw.replaceAll('\u200b', '').replace('&lt;', '<'),
  raw_content: raw,
  meta: {},
  anchors: [
    { element: 'h1', id: 'top', text: '三\u200b金', location: 0 },
    { element: 'h2', id: 'why', text: '为\u200b什\u200b么', location: 8 },
    { element: 'li', id: 'x', text: '金', location: 12 },
  ],
};
const text = (cut: Segment[]) => cut.map((s) => (s.mark ? `[${s.text}]` : s.text)).join('');
const page = { id: 'p', path: 'a/', title: '三金', chapter: 'c', number: '1.1' };

describe('pageText', () => {
  it('finds the headings in the text again', () => {
    const { text: whole, sections } = pageText(fragment);
    expect(sections.map((s) => [s.id, whole.slice(s.start, s.end)])).toEqual([
      ['', '三金  路先修好。 '],
      ['why', '为什么  金税<十二金。'],
    ]);
  });
});

describe('lessonHit', () => {
  const read = readPage(fragment, new Map());
  const look = { patterns: [/金税/gu], simplify: new Map<string, string>(), anchors: [] };
  it('shows the heading under which the match stands', () => {
    const { hit, count } = lessonHit(page, read, look);
    expect(count).toBe(1);
    expect(hit.excerpt).toEqual([]);
    expect(hit.headings.map((h) => [h.path, text(h.excerpt)])).toEqual([
      ['a/#why', '[金税]<十二金。'],
    ]);
  });

  it('shows the beginning where nothing matches', () => {
    expect(text(lessonHit(page, read, { ...look, patterns: [] }).hit.excerpt)).toBe('路先修好。');
  });
});

describe('excerpt', () => {
  const long = fc.string({
    unit: fc.constantFrom('甲', '乙', '。', '，', ' '),
    minLength: 1,
    maxLength: 400,
  });
  it('is a piece of the section and holds a match', () => {
    fc.assert(
      fc.property(long, long, (before, after) => {
        const whole = `${before}金税${after}`;
        const range = { start: before.length, end: before.length + 2 };
        const cut = excerpt(whole, [range], 0, whole.length).filter((s) => s.text !== '…');
        expect(cut.some((s) => s.mark && s.text === '金税')).toBe(true);
        expect(whole).toContain(cut.map((s) => s.text).join(''));
      }),
    );
  });
});
