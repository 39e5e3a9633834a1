import { shuffle, stream } from '../random.ts';
import type { ItemOf, QuestionOf } from '../types.ts';

export function presentCloze(question: QuestionOf<'cloze'>, seed: number): ItemOf<'cloze'> {
  const blanks = question.blanks.map((blank) => ({
    ...blank,
    options: shuffle(blank.options, stream(seed, `${question.id} ${blank.id}`)),
  }));
  return { ...question, seed, blanks };
}
