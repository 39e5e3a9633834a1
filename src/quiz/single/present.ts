import { shuffle, stream } from '../random.ts';
import type { ItemOf, QuestionOf } from '../types.ts';

export function presentSingle(question: QuestionOf<'single'>, seed: number): ItemOf<'single'> {
  const { fixed, options } = question;
  const shown = fixed ? options : shuffle(options, stream(seed, question.id));
  return { ...question, seed, options: shown };
}
