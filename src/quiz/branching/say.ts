import type { ItemOf, Said } from '../types.ts';
import { walk, walkRight } from './walk.ts';

export function keyOfBranching(item: ItemOf<'branching'>): string[] {
  return walkRight(item).taken.map(({ option }) => option.id);
}

/** The decisions in the order they were taken. */
export function sayBranching(item: ItemOf<'branching'>, response: unknown): Said[] {
  return walk(item, response).taken.map(({ option: { id, text, reason } }) => ({
    part: id,
    answer: text,
    reason,
  }));
}
