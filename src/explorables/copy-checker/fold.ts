/** A text as patterns read it, and where each of its characters came from. */
export interface Folded {
  text: string;
  /** `at[i]`: index in the original of what gave `text[i]`; one more for the end. */
  at: number[];
  /** Ranges of the original that stand in 《》: names of books, laws, shows. */
  titles: [start: number, end: number][];
}

export type Simplify = ReadonlyMap<string, string>;

/** Marks where a clause and where a sentence ends. */
export const clauseEnd = '，';
export const sentenceEnd = '。';

const clauseMarks = new Set([...',;、—']);
const sentenceMarks = new Set([...'。!?\n\r']);
const kept = /[\p{L}\p{N}%]/u;
const digit = /\d/;
const han = /\p{Script=Han}/u;

/** What one character comes to: nothing for spaces and symbols, which would hide a word. */
function read(character: string, simplify: Simplify): string {
  if (character === '…') return sentenceEnd;
  let text = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    if (clauseMarks.has(part)) text += clauseEnd;
    else if (sentenceMarks.has(part)) text += sentenceEnd;
    else if (kept.test(part)) text += simplify.get(part) ?? part;
  }
  return text;
}

/** Marks that stand beside a single character (最、佳、品、质) divide nothing. */
function withoutFalseMarks({ text, at, titles }: Folded): Folded {
  const isMark = (i: number) => text[i] === clauseEnd || text[i] === sentenceEnd;
  const isEdge = (i: number) => i < 0 || i >= text.length || isMark(i);
  const alone = (i: number) => han.test(text[i] ?? '') && isEdge(i - 1) && isEdge(i + 1);
  const units = text.split('');
  const stays = units.map((_, i) => !(isMark(i) && (alone(i - 1) || alone(i + 1))));
  return {
    text: units.filter((_, i) => stays[i]).join(''),
    at: at.filter((_, i) => stays[i] ?? true),
    titles,
  };
}

/** Folds widths, case and traditional characters; drops spaces and symbols; keeps what divides clauses, and decimals. */
export function fold(original: string, simplify: Simplify): Folded {
  const at: number[] = [];
  const titles: Folded['titles'] = [];
  let text = '';
  let opened = -1;
  let offset = 0;
  for (const character of original) {
    const next = original[offset + character.length] ?? '';
    const decimal = character === '.' && digit.test(text.at(-1) ?? '') && digit.test(next);
    const folded = decimal ? '.' : read(character, simplify);
    if (character === '《') opened = offset;
    if (character === '》' && opened >= 0) titles.push([opened, offset]);
    for (let i = 0; i < folded.length; i++) at.push(offset);
    text += folded;
    offset += character.length;
  }
  at.push(offset);
  return withoutFalseMarks({ text, at, titles });
}

/** The part of `text` around a place that the marks of `ends` close. */
export function around(text: string, start: number, end: number, ends: string): string {
  const isEnd = (i: number) => ends.includes(text[i] ?? '');
  let from = start;
  let to = end;
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < text.length && !isEnd(to)) to++;
  return text.slice(from, to);
}
