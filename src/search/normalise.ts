import type { SimplifiedForms } from './types.ts';

export type Simplify = ReadonlyMap<string, string>;

/** Reads `search/trad.json`. */
export function simplifier({ from, to }: SimplifiedForms): Simplify {
  const target = [...to];
  return new Map([...from].map((character, i) => [character, target[i] ?? character]));
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const umlaut = /u(?=[\u0300-\u0307\u0309-\u036f]*\u0308)/g;
const marks = /[\u0300-\u036f]/g;

/**
 * One text or character, folded: full-width forms, case, tone marks and traditional characters no longer differ.
 * `ü` is `v`, as pinyin is typed. Applying it twice changes nothing.
 */
export function fold(text: string, simplify: Simplify): string {
  const compatible = text.normalize('NFKC').toLowerCase().normalize('NFKD');
  const plain = compatible.replace(umlaut, 'v').replace(marks, '').replace(invisible, '');
  return Array.from(plain.normalize('NFKC').toLowerCase(), (c) => simplify.get(c) ?? c).join('');
}

/** The query as it is searched: folded, single spaces, none at the ends. */
export function normalise(query: string, simplify: Simplify): string {
  return fold(query, simplify).replace(/\s+/g, ' ').trim();
}
