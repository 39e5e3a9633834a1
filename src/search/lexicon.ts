import { type NameIndex, nameIndex } from './names/index.ts';
import { fold, type Simplify, simplifier } from './normalise.ts';
import type { SimplifiedForms, TablePage, TermTable } from './types.ts';

/** A lesson by what is known of it before its text is loaded. */
interface Listed extends TablePage {
  foldedTitle: string;
  foldedHeadings: string[];
}

/** The term table, ready to search with. */
export interface Lexicon {
  table: TermTable;
  simplify: Simplify;
  names: NameIndex;
  /** Lessons by fragment name. */
  pages: Map<string, Listed>;
}

export function lexicon(table: TermTable, forms: SimplifiedForms): Lexicon {
  const simplify = simplifier(forms);
  const headings = Map.groupBy(
    table.entries.filter((e) => e.kind === 'heading'),
    (e) => e.page,
  );
  const pages = table.pages.map((page, i): [string, Listed] => [
    page.id,
    {
      ...page,
      foldedTitle: fold(page.title, simplify),
      foldedHeadings: (headings.get(i) ?? []).map((e) => fold(e.name, simplify)),
    },
  ]);
  return { table, simplify, names: nameIndex(table, simplify), pages: new Map(pages) };
}
