import { lessonsOf } from '#course';
import type { Question } from '#quiz';
import type { Site } from './site.ts';

/** What browser code needs to know of a lesson to say how a learner stands in it. */
export interface CatalogLesson {
  id: string;
  chapter: string;
  title: string;
  number: string;
  href: string;
  /** The core questions, which make a lesson done. */
  items: { id: string; rev: number }[];
  /** Extra practice. */
  extra: { id: string; rev: number }[];
  /** Anchor and title of each section, in order. */
  places: [id: string, title: string][];
}

const outline = (questions: Question[]) => questions.map(({ id, rev }) => ({ id, rev }));

/** The written lessons of an edition in reading order; of one chapter, or one lesson, when it is named. */
export function catalog(site: Site, only: { chapter?: string; lesson?: string }): CatalogLesson[] {
  return lessonsOf(site.edition)
    .filter(
      ({ id, chapter }) => id === (only.lesson ?? id) && chapter === (only.chapter ?? chapter),
    )
    .map((lesson) => ({
      id: lesson.id,
      chapter: lesson.chapter,
      title: lesson.title,
      number: lesson.number,
      href: site.href(lesson.path),
      items: outline(lesson.questions.filter((question) => !question.extra)),
      extra: outline(lesson.questions.filter((question) => question.extra)),
      // A lesson's own page has them in its contents.
      places: only.lesson ? [] : lesson.sections.map(({ id, title }) => [id, title]),
    }));
}
