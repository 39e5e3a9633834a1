import type { Course, Edition, Lesson, Locale } from './types.ts';

/** The course in one language, if it is written in it. */
export function editionOf(course: Course, locale: Locale): Edition | undefined {
  return course.editions.find((edition) => edition.locale === locale);
}

/** Every lesson of an edition, in the order they are taught. */
export function lessonsOf(edition: Edition): Lesson[] {
  return edition.chapters.flatMap((chapter) => chapter.lessons);
}

export function findLesson(edition: Edition, id: string): Lesson | undefined {
  return lessonsOf(edition).find((lesson) => lesson.id === id);
}

/** The lessons before and after one, across chapter borders. */
export function lessonsAround(
  edition: Edition,
  id: string,
): { previous: Lesson | undefined; next: Lesson | undefined } {
  const lessons = lessonsOf(edition);
  const index = lessons.findIndex((lesson) => lesson.id === id);
  if (index < 0) return { previous: undefined, next: undefined };
  return { previous: lessons[index - 1], next: lessons[index + 1] };
}
