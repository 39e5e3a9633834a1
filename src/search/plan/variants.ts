import { otherNumerals } from '../numerals.ts';
import { exchangeable, synonymsOf } from '../synonyms.ts';

/** Other wordings tried of one query. */
const most = 8;

/** Numbers in words are names too, unless they are long: 三金, but 三百. */
const numbers = /[0-9][0-9.%]*|[零一二两三四五六七八九十百千万]{2,}/gu;

/** The same query in other words: numbers written the other way or left out, a word exchanged for one that means the same. */
export function variants(query: string): string[] {
  const counted = otherNumerals(query) ?? [];
  const exchanged = exchangeable(query).flatMap((word) =>
    synonymsOf(word).map((other) => query.replaceAll(word, other)),
  );
  const bare = query.replace(numbers, '');
  return [counted, exchanged, bare === query || !bare ? [] : bare].flat().slice(0, most);
}

/** True when other wordings are as good as the query even though pages hold it. */
export const interchangeable = (query: string): boolean =>
  otherNumerals(query) !== undefined || synonymsOf(query).length > 0;
