import { shuffle, stream } from '../random.ts';
import type { ItemOf, QuestionOf } from '../types.ts';

export function presentMultiple(
  question: QuestionOf<'multiple'>,
  seed: number,
): ItemOf<'multiple'> {
  const { fixed, options } = question;
  const shown = fixed ? options : shuffle(options, stream(seed, question.id));
  return { ...question, seed, options: shown };
}
