import { shuffle, stream } from '../random.ts';
import type { ItemOf, QuestionOf } from '../types.ts';

/** The categories keep their order, the items are shuffled. */
export function presentCategorise(
  question: QuestionOf<'categorise'>,
  seed: number,
): ItemOf<'categorise'> {
  return { ...question, seed, items: shuffle(question.items, stream(seed, question.id)) };
}
