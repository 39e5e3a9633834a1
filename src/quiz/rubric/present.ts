import type { ItemOf, QuestionOf } from '../types.ts';

export function presentRubric(question: QuestionOf<'rubric'>, seed: number): ItemOf<'rubric'> {
  return { ...question, seed };
}
