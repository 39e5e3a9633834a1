import { fold, type Simplify } from './normalise.ts';

/** A text to search in, and how to get from a place in it back to the original. */
export interface Folded {
  text: string;
  /** `at[i]`: where the character that gave `text[i]` begins in the original; one more for the end. */
  at: number[];
}

/** Folds character by character, so that a match can be marked in the text as people read it. */
export function foldWithOrigin(original: string, simplify: Simplify): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = fold(character, simplify);
    for (let i = 0; i < folded.length; i++) at.push(offset);
    text += folded;
    offset += character.length;
  }
  at.push(offset);
  return { text, at };
}
