import { otherNumerals } from '../numerals.ts';
import { exchangeable, synonymsOf } from '../synonyms.ts';

/** Other wordings tried of one query. */
const most = 8;

/** The same query in other words: numbers written the other way, a word exchanged for one that means the same. */
export function variants(query: string): string[] {
  const counted = otherNumerals(query) ?? [];
  const exchanged = exchangeable(query).flatMap((word) =>
    synonymsOf(word).map((other) => query.replaceAll(word, other)),
  );
  return [counted, exchanged].flat().slice(0, most);
}

/** True when other wordings are as good as the query even though pages hold it. */
export const interchangeable = (query: string): boolean =>
  otherNumerals(query) !== undefined || synonymsOf(query).length > 0;
