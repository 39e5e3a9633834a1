import type { ItemOf, QuestionOf } from '../types.ts';

export function presentShort(question: QuestionOf<'short'>, seed: number): ItemOf<'short'> {
  return { ...question, seed };
}
