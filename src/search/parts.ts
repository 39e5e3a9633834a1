/** What must stand together in a text: Han characters and Latin words, in order. */
export type Part = string[];

/** Parts with nothing but punctuation between them: `a/b测试`. */
export type Phrase = Part[];

const separators = /[^\p{L}\p{N}]+/u;
const tokens = /\p{Script=Han}|[^\p{Script=Han}]+/gu;

/** The parts of a text without regard to spaces: `a/b 测试` → `[[a], [b], [测, 试]]`. */
export function phrase(normalised: string): Phrase {
  return normalised
    .split(separators)
    .filter(Boolean)
    .map((chunk) => chunk.match(tokens) ?? []);
}

/** What a query asks for: a space divides phrases that may stand anywhere in a page. */
export function phrases(query: string): Phrase[] {
  return query
    .split(' ')
    .map(phrase)
    .filter((p) => p.length > 0);
}

/** Only letters and digits of a normalised text: what names are compared by. */
export function key(normalised: string): string {
  return normalised.split(separators).join('');
}

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
