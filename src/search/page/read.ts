import { type Folded, foldWithOrigin } from '../folded.ts';
import type { Simplify } from '../normalise.ts';
import type { Engine, Fragment, Hit } from '../types.ts';
import { type PageText, pageText } from './sections.ts';

/** A page's text, ready to search in. */
export interface ReadPage extends PageText {
  folded: Folded;
}

export function readPage(fragment: Fragment, simplify: Simplify): ReadPage {
  const page = pageText(fragment);
  return { ...page, folded: foldWithOrigin(page.text, simplify) };
}

const read = new WeakMap<Engine, Map<string, Promise<ReadPage>>>();

/** The page of a hit; it is prepared once per engine. Rejects, and is asked for again, when it can't be loaded. */
export function readOnce(hit: Hit, engine: Engine, simplify: Simplify): Promise<ReadPage> {
  const pages = read.get(engine) ?? new Map<string, Promise<ReadPage>>();
  read.set(engine, pages);
  const known = pages.get(hit.id);
  if (known) return known;
  const page = hit.data().then((fragment) => readPage(fragment, simplify));
  pages.set(hit.id, page);
  page.catch(() => pages.delete(hit.id));
  return page;
}
