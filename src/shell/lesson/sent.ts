import { topicOf } from '#commerce';
import type { Question } from '#quiz';

/** A question as pages fetch it: a numeric one says in which files the formulas stand that it and its mistakes name. */
export function sentQuestion(question: Question): Question & { topics?: string[] } {
  if (question.type !== 'numeric') return question;
  const names = [question.formula, ...question.mistakes.flatMap(({ formula }) => formula ?? [])];
  return { ...question, topics: [...new Set(names.flatMap((name) => topicOf(name) ?? []))] };
}
