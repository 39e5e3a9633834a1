import type { Edition } from '#course';
import { type IndexedLesson, placeOf } from './indexed-lessons.ts';

/** True when a search for the term ends in this lesson. */
function teaches(indexed: IndexedLesson, { id, term, abbr }: Edition['glossary'][number]): boolean {
  const names = abbr ? [term, abbr] : [term];
  return (
    indexed.lesson.uses.terms.includes(id) || names.some((name) => placeOf(name, indexed) >= 0)
  );
}

/** Throws when a glossary term whose lesson is written can be found in no lesson. */
export function checkTerms(edition: Edition, lessons: IndexedLesson[]): void {
  const written = new Set(lessons.map(({ lesson }) => lesson.section));
  const lost = edition.glossary
    .filter((term) => written.has(term.section))
    .filter((term) => !lessons.some((lesson) => teaches(lesson, term)))
    .map(({ term, id, section }) => `  ${term} (id ${id}, section ${section})`);
  if (lost.length === 0) return;
  throw new Error(
    `Search: ${lost.length} glossary term(s) of content/${edition.locale}/glossary.yaml stand in no lesson, so nobody can find them:\n` +
      `${lost.join('\n')}\n` +
      'Use the term or its abbreviation once in the lesson of its section (<Term id="…">), or take it out of the glossary.',
  );
}
