import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableEntry, TermTable } from '../types.ts';
import { oneEdit } from './edit.ts';
import { bestEdit, lookUp, nameIndex } from './index.ts';

const term = (name: string, more: Partial<TableEntry>): TableEntry => ({
  kind: 'term',
  name,
  ...more,
});

const entries = [
  term('安全库存', {
    en: 'safety stock',
    abbr: 'SS',
    aliases: ['缓冲库存'],
    definition: '为需求和交期的波动多备的货',
  }),
  term('再订货点', { en: 'reorder point', abbr: 'ROP' }),
  term('三金工程', { en: 'Three Golden Projects' }),
  term('A/B 测试', { en: 'A/B test' }),
  { kind: 'heading', name: '安全库存怎么定' },
] satisfies TableEntry[];
const sounds = {
  characters: '安全库存缓冲再订货点三金工程测试怎么定',
  syllables: 'an quan ku cun huan chong zai ding huo dian san jin gong cheng ce shi zen me ding',
  exceptions: {},
};
const table: TermTable = { build: '', chapters: [], pages: [], entries, popular: [], sounds };
const index = nameIndex(table, new Map());

describe('lookUp', () => {
  it.each([
    ['安全库存', '安全库存', 'name'],
    ['anquankucun', '安全库存', 'pinyin'],
    ['an quan ku cun', '安全库存', 'pinyin'],
    ['anquan', '安全库存', 'pinyin'],
    ['kucun', '安全库存', 'pinyin'],
    ['aqkc', '安全库存', 'initials'],
    ['hckc', '安全库存', 'initials'],
    ['safety stock', '安全库存', 'english'],
    ['safety', '安全库存', 'english'],
    ['stock', '安全库存', 'english'],
    ['stock safety', '安全库存', 'english'],
    ['golden project', '三金工程', 'english'],
    ['ss', '安全库存', 'abbr'],
    ['缓冲库存', '安全库存', 'alias'],
    ['huanchongkucun', '安全库存', 'pinyin'],
    ['rop', '再订货点', 'abbr'],
    ['全库', '安全库存', 'name'],
    ['怎么算安全库存', '安全库存', 'inside'],
    ['缓冲库存要多少', '安全库存', 'inside'],
    ['交期的波动', '安全库存', 'definition'],
    ['ab测试', 'A/B 测试', 'name'],
  ])('%s is %s, by its %s', (query, name, way) => {
    expect(lookUp(query, index)[0]).toMatchObject({ entry: { name }, way });
  });

  it.each(['', ' ', 'uan', '量子力学', 'xyz', 'ucun'])('“%s” names nothing', (query) => {
    expect(lookUp(query, index)).toEqual([]);
  });

  it('puts the term before the heading that contains it', () => {
    expect(lookUp('安全库存', index).map((m) => m.entry.kind)).toEqual(['term', 'heading']);
  });
});

describe('bestEdit', () => {
  it.each([
    ['安全酷存', '安全库存'],
    ['三金公程', '三金工程'],
    ['缓冲库村', '安全库存'],
    ['anquankucn', '安全库存'],
    ['anqaunkucun', '安全库存'],
    ['saftey stock', '安全库存'],
  ])('%s → %s', (query, name) => {
    expect(bestEdit(query, index)?.entry.name).toBe(name);
  });

  it.each(['库存', '三金', 'rop', '完全不同'])('leaves %s alone', (query) => {
    expect(bestEdit(query, index)).toBeUndefined();
  });
});

describe('oneEdit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  it('is the same in both directions, and never true of equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(oneEdit(a, b)).toBe(oneEdit(b, a));
        expect(oneEdit(a, a)).toBe(false);
      }),
    );
  });

  it('sees every inserted letter', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('a', 'z'), (text, at, letter) => {
        const longer = text.slice(0, at) + letter + text.slice(at);
        expect(oneEdit(text, longer)).toBe(true);
      }),
    );
  });
});
