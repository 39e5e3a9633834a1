import type { Edition, Term } from '#course';
import { key } from '../parts.ts';
import type { TableEntry } from '../types.ts';
import { type IndexedLesson, placeOf } from './indexed-lessons.ts';

/** The heading under which a lesson explains a term: one that names it, else the section where it stands first. */
function explainedUnder(term: string, lesson: IndexedLesson): string | undefined {
  const { sections } = lesson.text;
  const naming = sections.find((s) => s.title.includes(term));
  const place = placeOf(term, lesson);
  const holding = sections.find((s) => place >= s.start && place < s.end);
  return (naming ?? holding)?.id || undefined;
}

/** What the list of results has room for; the glossary has the rest. */
const firstSentence = (definition: string): string => definition.split('。')[0] ?? '';

/** `glossary`: path of the glossary page, when there is one. */
function termEntry(term: Term, lessons: IndexedLesson[], glossary: string | undefined): TableEntry {
  const page = lessons.findIndex(({ lesson }) => lesson.section === term.section);
  const lesson = lessons[page];
  const anchor = lesson && explainedUnder(term.term, lesson);
  return {
    kind: 'term',
    name: term.term,
    en: term.en,
    ...(term.abbr && { abbr: term.abbr }),
    aliases: term.aliases,
    ...(lesson && { page }),
    ...(anchor && { anchor }),
    ...(glossary && { path: `${glossary}#term-${term.id}` }),
    definition: firstSentence(term.definition),
  };
}

/** A lesson's title, headings and keywords. */
function lessonEntries({ lesson, text }: IndexedLesson, page: number): TableEntry[] {
  const entry = (kind: TableEntry['kind'], name: string): TableEntry => ({
    kind,
    name,
    page,
  });
  return [
    entry('title', lesson.title),
    ...text.sections
      .filter((s) => s.id)
      .map((s) => ({ ...entry('heading', s.title), anchor: s.id })),
    ...lesson.keywords.map((keyword) => entry('keyword', keyword)),
  ];
}

/** All names of an edition. A keyword that is a term's name or alias already adds nothing. */
export function entriesOf(
  edition: Edition,
  lessons: IndexedLesson[],
  glossary: string | undefined,
): TableEntry[] {
  const terms = edition.glossary.map((term) => termEntry(term, lessons, glossary));
  const known = new Set(
    terms.flatMap((t) => [t.name, t.abbr ?? '', ...(t.aliases ?? [])]).map(key),
  );
  const others = lessons.flatMap(lessonEntries);
  return [...terms, ...others.filter((e) => e.kind !== 'keyword' || !known.has(key(e.name)))];
}
