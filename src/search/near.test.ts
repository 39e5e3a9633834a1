import { expect, it } from 'vitest';
import { lexicon } from './lexicon.ts';
import { nearTerms } from './near.ts';

const names = lexicon(
  {
    build: '',
    chapters: [],
    pages: [],
    entries: [
      { kind: 'term', name: '安全库存', en: 'safety stock', aliases: ['缓冲库存'] },
      { kind: 'term', name: '增量', en: 'incrementality' },
      { kind: 'heading', name: '库存' },
    ],
    popular: [],
    sounds: { characters: '安全库存', syllables: 'an quan ku cun', exceptions: {} },
  },
  { from: '', to: '' },
);

it.each([
  ['库存安排', ['安全库存']],
  ['冲库', ['安全库存']],
  ['anqankuchun', ['安全库存']],
  ['safty stok', ['安全库存']],
  ['量子力学', []],
  ['xyz', []],
  ['', []],
])('near “%s”: %j', (query, terms) => {
  expect(nearTerms(query, names)).toEqual(terms);
});
