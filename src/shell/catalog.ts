import { lessonsOf } from '#course';
import type { CatalogItem, CatalogLesson } from '#islands';
import { FINAL, isMachineGraded, type Question } from '#quiz';
import type { Site } from './site.ts';

/** Which lessons: of one chapter, one lesson alone, or all that a test draws from. */
export interface CatalogScope {
  chapter?: string;
  lesson?: string;
  test?: string;
}

const named = ({ id, rev }: Question): CatalogItem => ({ id, rev });
const drawable = ({ id, rev, type, point, level }: Question): CatalogItem =>
  isMachineGraded(type) ? { id, rev, point, level } : { id, rev };

/** Chapters a page knows of: a test's own and those before it. */
function chaptersIn(site: Site, { chapter, test }: CatalogScope): string[] {
  const all = site.edition.chapters.map(({ id }) => id);
  if (test !== undefined && test !== FINAL) return all.slice(0, all.indexOf(test) + 1);
  return chapter === undefined ? all : [chapter];
}

/** The written lessons of an edition in reading order; only those in scope. */
export function catalog(site: Site, scope: CatalogScope): CatalogLesson[] {
  const chapters = chaptersIn(site, scope);
  const outline = scope.test === undefined ? named : drawable;
  return lessonsOf(site.edition)
    .filter(({ id, chapter }) => id === (scope.lesson ?? id) && chapters.includes(chapter))
    .map((lesson) => ({
      id: lesson.id,
      chapter: lesson.chapter,
      title: lesson.title,
      number: lesson.number,
      href: site.href(lesson.path),
      items: lesson.questions.filter((question) => !question.extra).map(outline),
      extra: lesson.questions.filter((question) => question.extra).map(outline),
      // A lesson's own page has them in its contents.
      places: scope.lesson ? [] : lesson.sections.map(({ id, title }) => [id, title]),
    }));
}
