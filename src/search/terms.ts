import type { Lexicon } from './lexicon.ts';
import { lookUp, type Match } from './names/index.ts';
import { normalise } from './normalise.ts';
import { marked } from './page/lesson-hit.ts';
import { phrases } from './parts.ts';
import { pattern } from './pattern.ts';
import type { TableEntry, TermHit } from './types.ts';

/** Terms listed for one query. */
const most = 4;

/** Where an entry leads, below the base. */
export function pathOf(entry: TableEntry, lexicon: Lexicon): string | undefined {
  if (entry.path) return entry.path;
  const page = entry.page === undefined ? undefined : lexicon.table.pages[entry.page];
  if (!page) return undefined;
  return entry.anchor ? `${page.path}#${encodeURIComponent(entry.anchor)}` : page.path;
}

function inChapter({ entry }: Match, lexicon: Lexicon, chapter: string | undefined): boolean {
  const page = entry.page === undefined ? undefined : lexicon.table.pages[entry.page];
  return !chapter || entry.kind === 'law' || page?.chapter === chapter;
}

/** Glossary terms or laws that `query` names, likeliest first. Needs no index, so it answers at once. */
export function findNamed(
  kind: 'term' | 'law',
  query: string,
  lexicon: Lexicon,
  chapter?: string,
): TermHit[] {
  const wanted = normalise(query, lexicon.simplify);
  const patterns = phrases(wanted).map(pattern);
  return lookUp(wanted, lexicon.names)
    .filter((m) => m.entry.kind === kind && inChapter(m, lexicon, chapter))
    .slice(0, most)
    .flatMap(({ entry, via }) => {
      const path = pathOf(entry, lexicon);
      if (path === undefined) return [];
      return {
        path,
        title: marked(entry.name, patterns, lexicon.simplify),
        note: via ?? entry.abbr ?? entry.en ?? '',
        excerpt: marked(entry.definition ?? '', patterns, lexicon.simplify),
      };
    });
}
