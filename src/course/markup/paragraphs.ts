import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import { withinText } from './components.ts';
import type { Token } from './tokens.ts';

/** Stands where a reader sees something that is not text of the file. */
const standIn = '\uFFFC';

/** A paragraph, list item, table cell or heading of a lesson. */
export interface Paragraph extends Passage {
  kind: 'heading' | 'paragraph';
}

/** The text of a lesson as readers see it, piece by piece. */
export function paragraphsOf(
  tokens: readonly Token[],
  place: (offset: number) => Place,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  let offsets: number[] = [];
  let kind: Paragraph['kind'] = 'paragraph';
  const add = (piece: string, start: number) => {
    text += piece;
    for (let i = 0; i < piece.length; i++) offsets.push(start + i);
  };
  const end = () => {
    const ends = offsets;
    if (/[^\s\uFFFC]/.test(text)) {
      paragraphs.push({ kind, text, at: (index) => place(ends[index] ?? ends.at(-1) ?? 0) });
    }
    text = '';
    offsets = [];
    kind = 'paragraph';
  };
  for (const token of tokens) {
    if (token.kind === 'text') add(token.text, token.start);
    else if (isWithinText(token)) add(standsFor(token), token.start);
    else end();
    if (token.kind === 'heading') kind = 'heading';
  }
  end();
  return paragraphs;
}

function isWithinText(token: Token): boolean {
  if (token.kind === 'tag') return withinText.has(token.tag.name);
  return token.kind === 'stand-in' || token.kind === 'fault';
}

function standsFor(token: Token): string {
  return token.kind === 'tag' && token.tag.form !== 'void' ? '' : standIn;
}
