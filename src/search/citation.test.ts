import { expect, it } from 'vitest';
import { citation } from './citation.ts';
import { nameIndex } from './names/index.ts';
import type { TermTable } from './types.ts';

const table: TermTable = {
  build: '',
  chapters: [],
  pages: [],
  entries: [
    { kind: 'law', name: '消费者权益保护法', aliases: ['消法'] },
    { kind: 'term', name: '三包' },
  ],
  popular: [],
  sounds: { characters: '', syllables: '', exceptions: {} },
};
const names = nameIndex(table, new Map());

it.each([
  ['消法55条', '消费者权益保护法/第55条'],
  ['消法 55', '消费者权益保护法/第55条'],
  ['消法第五十五条', '消费者权益保护法/第55条'],
  ['《消费者权益保护法》第 55 条', '消费者权益保护法/第55条'],
  ['消法', undefined],
  ['三包 55', undefined],
  ['广告法9条', undefined],
])('%s cites %s', (query, cited) => {
  expect(citation(query, names)).toBe(cited);
});
