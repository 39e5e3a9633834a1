import type { Spellings } from '../types.ts';
import type { IndexedLesson } from './indexed-lessons.ts';
import { syllables } from './syllables.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const word = /^\p{Script=Han}{2,5}$/u;

/** A word that the segmenter knows, or single characters it left over beside one another. */
function words(text: string): { known: string[]; joined: string[] } {
  const cut = Array.from(segmenter.segment(text), (s) => s.segment);
  const joined = cut.flatMap((segment, i) => {
    const pair = segment + (cut[i + 1] ?? '');
    const loose = segment.length === 1 || cut[i + 1]?.length === 1;
    return loose && pair.length <= 4 && word.test(pair) ? [pair] : [];
  });
  return { known: cut.filter((segment) => word.test(segment)), joined };
}

/** The words of the lessons by their pinyin, for queries in pinyin that no name explains. */
export function spellingsOf(lessons: IndexedLesson[]): Spellings {
  const found = lessons.map(({ text }) => words(text.text));
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const pair of found.flatMap((f) => f.joined)) (seen.has(pair) ? twice : seen).add(pair);
  const spellings: Spellings = {};
  for (const written of [...new Set([...found.flatMap((f) => f.known), ...twice])].sort()) {
    const pinyin = syllables(written).replaceAll(' ', '');
    spellings[pinyin] = pinyin in spellings ? `${spellings[pinyin]} ${written}` : written;
  }
  return spellings;
}
