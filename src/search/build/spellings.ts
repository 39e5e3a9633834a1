import type { Spellings } from '../types.ts';
import type { IndexedLesson } from './indexed-lessons.ts';
import { pinyinOf, soundsOf } from './sounds.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const word = /^\p{Script=Han}{2,5}$/u;

/** Words that the segmenter knows, and what the single characters it left over make with their neighbours. */
function words(text: string): { known: string[]; joined: string[] } {
  const cut = Array.from(segmenter.segment(text), (s) => s.segment);
  const joined = cut.flatMap((first, i) => {
    const [second = '', third = ''] = cut.slice(i + 1);
    const single = [first, second, third].map((s) => s.length === 1);
    const pair = single[0] || single[1] ? [first + second] : [];
    const triple = single.every(Boolean) ? [first + second + third] : [];
    return [...pair, ...triple].filter((w) => w.length <= 4 && word.test(w));
  });
  return { known: cut.filter((segment) => word.test(segment)), joined };
}

/** The 3,755 characters of the first level of GB 2312. */
const common = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) =>
  Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]),
)
  .flat()
  .map((bytes) => new TextDecoder('gbk').decode(Uint8Array.from(bytes)))
  .filter((character) => /^\p{Script=Han}$/u.test(character));

/** The words of the lessons by their pinyin, for queries in pinyin that no name explains. */
export function spellingsOf(lessons: IndexedLesson[]): Spellings {
  const found = lessons.map(({ text }) => words(text.text));
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const pair of found.flatMap((f) => f.joined)) (seen.has(pair) ? twice : seen).add(pair);
  const spellings: Spellings['words'] = {};
  for (const written of [...new Set([...found.flatMap((f) => f.known), ...twice])].sort()) {
    const pinyin = pinyinOf(written, '');
    spellings[pinyin] = pinyin in spellings ? `${spellings[pinyin]} ${written}` : written;
  }
  return { words: spellings, sounds: soundsOf(common) };
}
