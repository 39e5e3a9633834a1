import { expect, it } from 'vitest';
import { packed, unpacked } from './packed.ts';
import type { TermTable } from './types.ts';

it('comes back as it was', () => {
  const table: TermTable = {
    build: '1',
    chapters: [{ id: 'basics', title: '基础' }],
    pages: [],
    entries: [
      { kind: 'term', name: '安全库存', en: 'safety stock', abbr: 'SS', aliases: ['缓冲库存'] },
      { kind: 'heading', name: '库存', page: 0, anchor: 'why' },
      { kind: 'law', name: '广告法', path: 'laws/#ads', definition: '第 9 条' },
    ],
    popular: [0],
    sounds: { characters: '', syllables: '', exceptions: {} },
  };
  expect(unpacked(JSON.parse(JSON.stringify(packed(table))))).toEqual(table);
});
