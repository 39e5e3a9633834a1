import { clauseEnd, fold, sentenceEnd, type Simplify } from './fold.ts';
import type { CopyRules } from './rules.ts';

const number = '(?:[0-9.]+%?|[零一二三四五六七八九十百千万两几半]+)';
const gap = `[^${clauseEnd}${sentenceEnd}]{0,8}?`;

const end = `(?=[${clauseEnd}${sentenceEnd}]|$)`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Longer words first, so that a match takes all of one. */
const oneOf = (words: readonly string[]) =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** Turns patterns into expressions over folded text. */
export type Compile = (patterns: readonly string[]) => string;

export function compiler({ words }: CopyRules, simplify: Simplify): Compile {
  const plain = (text: string) => escaped(fold(text, simplify).text);
  const word = (text: string) => text.split('#').map(plain).join(number);
  const lists = new Map(
    Object.entries(words).map(([name, list]) => [name, oneOf(list.map(word))] as const),
  );
  const pattern = (text: string) =>
    text
      .split(/(\{[a-z-]+\}|…|#|\$)/)
      .map((part) => {
        if (part === '…') return gap;
        if (part === '#') return number;
        if (part === '$') return end;
        return lists.get(part.slice(1, -1)) ?? plain(part);
      })
      .join('');
  return (patterns) => oneOf(patterns.map(pattern));
}
