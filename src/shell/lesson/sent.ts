import { topicOf } from '#commerce';
import type { Lesson } from '#course';

/** A lesson's questions as its page fetches them: each numeric one says where its formula stands. */
export function sentQuestions(lesson: Lesson) {
  return lesson.questions.map((question) =>
    question.type === 'numeric' ? { ...question, topic: topicOf(question.formula) } : question,
  );
}
