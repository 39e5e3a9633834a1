import type { Question } from '#quiz';
import type { Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Finding } from './waivers.ts';

/** Share of bigrams two stems have in common from which they count as one (Jaccard index). */
const limit = 0.8;

interface Stem {
  item: Placed<Question>;
  bigrams: string[];
}

/**
 * Stems that say nearly the same. Only stems that share a rare bigram are compared: two sets can't
 * pass the limit without sharing one of each other's rarest (prefix filter of Bayardo et al., WWW 2007).
 */
export function nearDuplicates(items: readonly Placed<Question>[]): Finding[] {
  const stems = items.map((item) => ({ item, bigrams: bigramsOf(item.value.stem) }));
  const frequency = new Map<string, number>();
  for (const bigram of stems.flatMap(({ bigrams }) => bigrams)) {
    frequency.set(bigram, (frequency.get(bigram) ?? 0) + 1);
  }
  const rarity = (bigram: string) => frequency.get(bigram) ?? 0;
  const index = new Map<string, Stem[]>();
  const same = new Map<string, Stem>();
  return stems.flatMap((stem) => {
    const rarest = stem.bigrams.toSorted((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    const key = rarest.join(' ');
    const equal = key === '' ? undefined : same.get(key);
    if (equal) return [finding(stem.item, equal.item)];
    same.set(key, stem);
    const prefix = rarest.slice(0, rarest.length - Math.ceil(limit * rarest.length) + 1);
    const lists = prefix.map((bigram) => listFor(bigram, index));
    const twin = lists.flat().find((other) => jaccard(stem.bigrams, other.bigrams) > limit);
    for (const list of lists) list.push(stem);
    return twin ? [finding(stem.item, twin.item)] : [];
  });
}

function listFor(bigram: string, index: Map<string, Stem[]>): Stem[] {
  const list = index.get(bigram) ?? [];
  index.set(bigram, list);
  return list;
}

function finding({ value, at }: Placed<Question>, { value: other }: Placed<Question>): Finding {
  const details = { other: `\`${other.id}\`` };
  return { question: value.id, problem: problem('near-duplicate', at('stem'), details) };
}

/** Pairs of neighbouring letters, digits and Han characters, each once. */
function bigramsOf(text: string): string[] {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))];
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const shared = a.filter((bigram) => others.has(bigram)).length;
  return shared / (a.length + b.length - shared);
}
