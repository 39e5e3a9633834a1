/**
 * A kind of mistake. Its name is permanent; wording may change.
 * `message` says what is wrong, `remedy` what to write instead; both take the same details.
 */
export interface Entry {
  severity: 'error' | 'warning';
  message: (details: never) => string;
  remedy: (details: never) => string;
}

/** `a`, `b` or `c` */
export function anyOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}

/** A remedy that names the likely word when there is one. */
export function didYouMean(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean \`${suggestion}\`?`;
}

/** A remedy for a name that does not exist: the likely one, else any that may stand there. */
export function insteadOf({
  suggestion,
  known,
}: {
  suggestion: string | undefined;
  known: readonly string[];
}): string {
  return didYouMean(suggestion, known.length > 0 ? `Use ${anyOf(known)}.` : 'Remove it.');
}
