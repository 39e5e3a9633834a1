import type { Question } from '../types.ts';

/** What a draw needs to know of a question. */
export interface PoolItem {
  id: string;
  rev: number;
  lesson: string;
  chapter: string;
  point: string;
  level: Question['level'];
}

/** A question drawn for a test; `seed` presents it, the same at every visit. */
export interface DrawnItem {
  id: string;
  /** The question's `rev` when it was drawn. */
  rev: number;
  lesson: string;
  seed: number;
}
