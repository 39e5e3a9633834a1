import { key } from '../parts.ts';
import type { Spellings } from '../types.ts';

/** Longest word looked up, in letters. */
const longest = 24;
/** Readings tried of one spelling. */
const most = 4;

/** The fewest words of `words` that `letters` is made of, by their pinyin. */
function fewest(letters: string, words: Spellings['words']): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (!before || !Object.hasOwn(words, word)) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, word];
    }
  }
  return best[letters.length];
}

/** What a query typed in pinyin may stand for, by the words the lessons use: `danbao jiaoyi` → `担保交易`. */
export function spelled(query: string, words: Spellings['words']): string[] {
  const letters = key(query);
  if (!/^[a-z]{4,40}$/.test(letters)) return [];
  let readings = [''];
  for (const word of fewest(letters, words) ?? []) {
    const written = (words[word] ?? '').split(' ');
    readings = readings.flatMap((reading) => written.map((w) => reading + w)).slice(0, most);
  }
  return readings.filter(Boolean);
}
