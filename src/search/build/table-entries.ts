import {
  type Course,
  type Edition,
  type Law,
  type Locale,
  type Outline,
  outlinePoint,
  outlineSection,
  type Term,
} from '#course';
import { t } from '#i18n';
import { key } from '../parts.ts';
import type { TableEntry } from '../types.ts';
import { type IndexedLesson, placeOf } from './indexed-lessons.ts';
import type { Lists } from './pagefind-bundle.ts';

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

/** A lesson's title, headings and keywords, with what the outline calls them. */
function lessonEntries(
  { lesson, text }: IndexedLesson,
  page: number,
  outline: Outline,
): TableEntry[] {
  const entry = (kind: TableEntry['kind'], name: string): TableEntry => ({ kind, name, page });
  const called = (planned: { zh: string; en: string } | undefined) =>
    planned && { en: planned.en, aliases: [planned.zh] };
  return [
    { ...entry('title', lesson.title), ...called(outlineSection(outline, lesson.section)) },
    ...text.sections
      .filter((s) => s.id)
      .map((s) => ({
        ...entry('heading', s.title),
        ...called(outlinePoint(outline, s.id)),
        anchor: s.id,
      })),
    ...lesson.keywords.map((keyword) => entry('keyword', keyword)),
  ];
}

function lawEntry({ id, name, aliases, articles }: Law, locale: Locale, list: string): TableEntry {
  return {
    kind: 'law',
    name: name[locale] ?? id,
    ...(name['en'] && { en: name['en'] }),
    aliases: aliases?.[locale] ?? [],
    path: `${list}#${id}`,
    definition: t(locale).pages.laws.article(Object.keys(articles).join('、')),
  };
}

/** All names of an edition. A keyword that is a term's name or alias already adds nothing. */
export function entriesOf(
  { laws, outline }: Course,
  { glossary, locale }: Edition,
  lessons: IndexedLesson[],
  places: Lists,
): TableEntry[] {
  const terms = glossary.map((term) => termEntry(term, lessons, places.glossary));
  const known = new Set(
    terms.flatMap((t) => [t.name, t.abbr ?? '', ...(t.aliases ?? [])]).map(key),
  );
  const others = lessons.flatMap((lesson, page) => lessonEntries(lesson, page, outline));
  const list = places.laws;
  return [
    ...terms,
    ...others.filter((e) => e.kind !== 'keyword' || !known.has(key(e.name))),
    ...(list === undefined ? [] : laws.map((law) => lawEntry(law, locale, list))),
  ];
}
