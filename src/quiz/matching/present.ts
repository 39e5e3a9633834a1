import { shuffle, stream } from '../random.ts';
import type { ItemOf, QuestionOf } from '../types.ts';

/** The left side keeps its order, the partners are shuffled. */
export function presentMatching(
  question: QuestionOf<'matching'>,
  seed: number,
): ItemOf<'matching'> {
  return { ...question, seed, right: shuffle(question.right, stream(seed, question.id)) };
}
