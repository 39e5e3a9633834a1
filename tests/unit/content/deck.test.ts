import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const run = 13;

/** Runs of 13 characters of the source deck, as hashes: its sentences are not ours to keep. */
const deck = new Set(readFileSync('tests/fixtures/deck.txt', 'utf8').trim().split('\n'));

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 11);

const plain = (text: string) => [
  ...text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z0-9]/gu, ''),
];

/** Most of it Han: a product's Latin name alone is no sentence. */
const isWording = (piece: string) => (piece.match(/\p{Script=Han}/gu) ?? []).length > run / 2;

/** Runs of a text that stand in the deck, too. */
function shared(text: string): string[] {
  const chars = plain(text);
  return chars
    .map((_, i) => chars.slice(i, i + run).join(''))
    .filter((piece) => isWording(piece) && deck.has(hash(piece)));
}

describe('no sentence of the source deck is copied', () => {
  it.each(globSync('content/zh-CN/**/*.{mdx,yaml}'))('%s', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.flatMap(shared)).toEqual([]);
  });
});
