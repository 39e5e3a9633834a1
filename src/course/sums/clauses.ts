import type { Lexeme } from './lexemes.ts';

/** A lexeme, or what stands in brackets. */
export type Item = Lexeme | { kind: 'group'; items: Item[]; start: number; end: number };

/** What stands between two marks of punctuation. */
export type Clause = readonly Item[];

/**
 * A text cut at its punctuation. A bracket that holds a sentence of its own is one more text;
 * any other is a group of its clause.
 */
export function textsOf(lexemes: readonly Lexeme[]): Clause[][] {
  const texts: Clause[][] = [];
  const open: { items: Item[]; start: number }[] = [];
  let items: Item[] = [];
  for (const lexeme of lexemes) {
    const outer = lexeme.kind === 'close' ? open.pop() : undefined;
    if (lexeme.kind === 'open') {
      open.push({ items, start: lexeme.start });
      items = [];
    } else if (outer) {
      const isText = items.some(({ kind }) => kind === 'equals' || kind === 'break');
      if (isText) texts.push(cut(items));
      const isRemark = isText || items.every(({ kind }) => kind === 'words');
      const { start } = outer;
      const { end } = lexeme;
      const group: Item = isRemark
        ? { kind: 'words', start, end }
        : { kind: 'group', items, start, end };
      items = [...outer.items, group];
    } else {
      items.push(lexeme);
    }
  }
  // What an open bracket holds that nothing closes.
  return [...texts, ...open.map((outer) => cut(outer.items)), cut(items)];
}

function cut(items: readonly Item[]): Clause[] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'break' || item.kind === 'close') clauses.push([]);
    else clauses.at(-1)?.push(item);
  }
  return clauses;
}
