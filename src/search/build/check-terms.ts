import type { Edition } from '#course';
import { type IndexedLesson, placeOf } from './indexed-lessons.ts';

/** Throws when a glossary term whose lesson is written stands, as it is written, in no lesson. */
export function checkTerms(edition: Edition, lessons: IndexedLesson[]): void {
  const written = new Set(lessons.map(({ lesson }) => lesson.section));
  const lost = edition.glossary
    .filter((term) => written.has(term.section))
    .filter(({ term }) => lessons.every((lesson) => placeOf(term, lesson) < 0))
    .map(({ term, id, section }) => `  ${term} (id ${id}, section ${section})`);
  if (lost.length === 0) return;
  throw new Error(
    `Search: ${lost.length} glossary term(s) of content/${edition.locale}/glossary.yaml stand in no lesson, so nobody can find them:\n` +
      `${lost.join('\n')}\n` +
      'Use the term once in the lesson of its section, with exactly these characters, or change the term in the glossary.',
  );
}
