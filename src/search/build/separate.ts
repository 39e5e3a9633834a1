/**
 * After a Han character, and around `=`, `×`, `+`: everywhere Pagefind would otherwise decide by itself
 * what one word is.
 */
const borders =
  /(?<=\p{Script=Han})(?=\S)|(?<=[\p{L}\p{N}])(?=\p{Sm})|(?<=\p{Sm})(?=[\p{L}\p{N}])/gu;

/** The text with U+200B at its borders, so that every Han character is an index word. Nothing else changes. */
export function separate(text: string): string {
  return text.replace(borders, '\u200b');
}
