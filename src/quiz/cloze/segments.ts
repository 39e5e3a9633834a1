import type { Cloze } from './schema.ts';

type Blank = Cloze['blanks'][number];

/** A piece of a cloze sentence: running text, or a gap. */
export type Segment<B extends Blank = Blank> = { text: string } | { blank: B };

/** The sentence in reading order, text and gaps; empty texts are left out. */
export function segments<B extends Blank>(item: { text: string; blanks: B[] }): Segment<B>[] {
  return item.text.split(/\{([^{}]*)\}/).flatMap((piece, i): Segment<B>[] => {
    if (i % 2 === 0) return piece === '' ? [] : [{ text: piece }];
    const blank = item.blanks.find(({ id }) => id === piece);
    return blank ? [{ blank }] : [{ text: `{${piece}}` }];
  });
}
