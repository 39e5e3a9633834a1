import type { Place } from './place.ts';

/** A piece of running text, markup left out, and where each of its characters stands. */
export interface Passage {
  text: string;
  at(index: number): Place;
}

/** What counts as a character of a lesson: each Han character, and each word or number in other scripts. */
export function charactersIn(text: string): number {
  return (
    text.match(/\p{sc=Han}|[\p{sc=Latin}\p{N}]+(?:[.,:'’-][\p{sc=Latin}\p{N}]+)*/gu)?.length ?? 0
  );
}
