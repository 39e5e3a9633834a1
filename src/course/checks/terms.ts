import type { Draft, EditionDraft, LessonDraft } from '../draft.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem, Term } from '../types.ts';

/**
 * A term is explained before a text uses it: by its section, once that has been taught, or by a `<Term>` that opens
 * its definition where the lesson says it first.
 */
export function terms({ editions, outline }: Draft): Problem[] {
  const order = outline?.value.chapters.flatMap(({ sections }) => sections.map(({ id }) => id));
  return order ? editions.flatMap((edition) => inEdition(edition, order)) : [];
}

function inEdition({ glossary, chapters }: EditionDraft, order: readonly string[]): Problem[] {
  const known = glossary?.items.map(({ value }) => value) ?? [];
  const names = new Map(known.flatMap((term) => namesOf(term).map((name) => [name, term])));
  const saying = sayingOf([...names.keys()]);
  return chapters.flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => {
      const here = order.indexOf(lesson.front?.value.section ?? '');
      const marks = marksIn(lesson);
      return firstUses(lesson, names, saying).flatMap(({ term, said, place }) => {
        const mark = marks.get(term.id);
        const isEarly = mark ? isBefore(place, mark) : order.indexOf(term.section) > here;
        return isEarly ? [problem('term-early', place, { ...term, said })] : [];
      });
    }),
  );
}

interface Use {
  term: Term;
  /** Its name as the text has it. */
  said: string;
  place: Place;
}

/** Where the text of a lesson uses each term first; a sentence that says what it is explains it. */
function firstUses({ body }: LessonDraft, names: ReadonlyMap<string, Term>, saying: RegExp): Use[] {
  const uses: Use[] = [];
  const met = new Set<string>();
  for (const { kind, text, at } of body.paragraphs) {
    if (kind === 'heading') continue;
    for (const { 0: said, index } of text.matchAll(saying)) {
      const term = names.get(said);
      if (!term || met.has(term.id)) continue;
      met.add(term.id);
      const isExplained = /^(就是|是指|指)/.test(text.slice(index + said.length));
      if (!isExplained) uses.push({ term, said, place: at(index) });
    }
  }
  return uses;
}

const namesOf = ({ term, abbr }: Term): string[] => (abbr === undefined ? [term] : [term, abbr]);

/** Finds any of the names, the longest at each place; Latin ones as whole words. */
function sayingOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const ways = longestFirst.map((name) => {
    const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return /^[\p{sc=Latin}\d]/u.test(name)
      ? `(?<![\\p{sc=Latin}\\d])${literal}(?![\\p{sc=Latin}\\d])`
      : literal;
  });
  // Without names it finds nothing.
  return new RegExp(ways.join('|') || '(?!)', 'gu');
}

/** Where a lesson opens a definition first, by the term's id. */
function marksIn({ body }: LessonDraft): Map<string, Place> {
  const marks = new Map<string, Place>();
  for (const use of body.uses) {
    const id = use.component === 'Term' ? use.get('id') : undefined;
    if (id && !marks.has(id)) marks.set(id, use.at());
  }
  return marks;
}

function isBefore(place: Place, other: Place): boolean {
  return place.line < other.line || (place.line === other.line && place.column < other.column);
}
