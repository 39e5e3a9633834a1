import { fold, type Simplify } from './normalise.ts';

/** A text to search in, and how to get from a place in it back to the original. */
export interface Folded {
  text: string;
  /** `at[i]`: where the character that gave `text[i]` begins in the original; one more for the end. */
  at: number[];
}

/** Texts repeat a few thousand characters; each is folded once. */
const characters = new WeakMap<Simplify, Map<string, string>>();

function folder(simplify: Simplify): (character: string) => string {
  const known = characters.get(simplify) ?? new Map<string, string>();
  characters.set(simplify, known);
  return (character) => {
    const folded = known.get(character) ?? fold(character, simplify);
    known.set(character, folded);
    return folded;
  };
}

/** Folds character by character, so that a match can be marked in the text as people read it. */
export function foldWithOrigin(original: string, simplify: Simplify): Folded {
  const foldOne = folder(simplify);
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldOne(character);
    for (let i = 0; i < folded.length; i++) at.push(offset);
    text += folded;
    offset += character.length;
  }
  at.push(offset);
  return { text, at };
}
