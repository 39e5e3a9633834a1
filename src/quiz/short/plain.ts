/** Marks that only set words off and never tell two answers apart, wherever they stand. */
const quotes = /["'`“”‘’„«»‹›《》〈〉「」『』﹁﹂\p{Cf}\s]/gu;
/** Other punctuation around an answer; `%` and `#` carry meaning. */
const outer = /^(?:(?![%#])\p{P})+|(?:(?![%#])\p{P})+$/gu;

/**
 * The form in which two wordings of a short answer are compared: NFKC (full-width letters and
 * digits become plain), lower case, without spaces, quotes and title marks, or punctuation around it.
 */
export function plain(wording: string): string {
  return wording.normalize('NFKC').toLowerCase().replace(quotes, '').replace(outer, '');
}
