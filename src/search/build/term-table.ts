import type { Course, Edition } from '#course';
import type { Spellings, TermTable } from '../types.ts';
import { checkTerms } from './check-terms.ts';
import { indexedLessons } from './indexed-lessons.ts';
import type { Lists } from './pagefind-bundle.ts';
import { soundsOf } from './sounds.ts';
import { spellingsOf } from './spellings.ts';
import type { StoredFragment } from './stored-fragments.ts';
import { entriesOf } from './table-entries.ts';

/** Terms suggested before anything is typed. */
const suggested = 8;

/** The glossary terms that most lessons use, the likeliest to be looked up. */
function popular(edition: Edition, table: TermTable): number[] {
  const uses = new Map<string, number>();
  const lessons = edition.chapters.flatMap((c) => c.lessons);
  for (const id of lessons.flatMap((l) => [...new Set(l.uses.terms)]))
    uses.set(id, (uses.get(id) ?? 0) + 1);
  return edition.glossary
    .map(({ id }, i) => ({ i, count: uses.get(id) ?? 0 }))
    .filter(({ i }) => table.entries[i]?.page !== undefined)
    .sort((a, b) => b.count - a.count)
    .slice(0, suggested)
    .map(({ i }) => i);
}

export interface Names {
  table: TermTable;
  spellings: Spellings;
}

/**
 * The term table of one edition, and the spellings of its words. Throws when a glossary term of a written lesson stands in no lesson.
 * `build`: changes with the index; `places`: where the lists of terms and laws are.
 */
export function namesOf(
  course: Course,
  edition: Edition,
  fragments: StoredFragment[],
  { build, places }: { build: string; places: Lists },
): Names {
  const lessons = indexedLessons(edition, fragments);
  checkTerms(edition, lessons);
  const entries = entriesOf(course, edition, lessons, places);
  const table: TermTable = {
    build,
    chapters: edition.chapters
      .filter((c) => c.lessons.length > 0)
      .map(({ id, title }) => ({ id, title })),
    pages: lessons.map((l) => l.page),
    entries,
    popular: [],
    sounds: soundsOf(entries.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])),
  };
  return { table: { ...table, popular: popular(edition, table) }, spellings: spellingsOf(lessons) };
}
