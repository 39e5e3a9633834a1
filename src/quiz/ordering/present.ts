import { shuffle, stream } from '../random.ts';
import type { ItemOf, QuestionOf } from '../types.ts';

/** Never shows the right order: a shuffle that ends there is turned by one. */
export function presentOrdering(
  question: QuestionOf<'ordering'>,
  seed: number,
): ItemOf<'ordering'> {
  const key = question.items.map(({ id }) => id);
  const items = shuffle(question.items, stream(seed, question.id));
  if (items.every(({ id }, i) => id === key[i])) items.push(...items.splice(0, 1));
  return { ...question, seed, items, key };
}
