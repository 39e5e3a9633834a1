import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Course } from '#course';
import { builtPages } from './built-pages.ts';
import { indexedHtml } from './indexed-html.ts';
import { questionRecords } from './question-records.ts';

/** Pagefind's own user interfaces, and the worker: searches run on the page (src/search/README.md). */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

function must(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Search index: ${what}: ${errors.join('; ')}`);
}

export interface Bundle {
  /** Pages in the index, questions apart. */
  pages: number;
  /** By language in lower case. */
  lists: Map<string, Lists>;
}

/** Paths below the base of the pages that explain names, where there are any. */
export type Lists = Partial<Record<'glossary' | 'laws', string>>;

/** Adds the built pages to the index; the lists of terms and laws only say where they are. */
async function addPages(index: PagefindIndex, folder: string): Promise<Bundle> {
  const lists: Bundle['lists'] = new Map();
  let pages = 0;
  for await (const { path, html } of builtPages(folder)) {
    const indexed = indexedHtml(html);
    if (!indexed) continue;
    const type = indexed.facts['type'];
    if (type === 'glossary' || type === 'laws') {
      // The term table answers for them; a list itself would match everything.
      const place = { [type]: path.replace(/index\.html$/, '') };
      lists.set(indexed.language, { ...lists.get(indexed.language), ...place });
      continue;
    }
    must((await index.addHTMLFile({ sourcePath: path, content: indexed.html })).errors, path);
    pages++;
  }
  return { pages, lists };
}

/** Indexes the built pages and the course's questions into `<folder>/pagefind/`; writes nothing when no page is marked. */
export async function writeBundle(folder: string, course: Course): Promise<Bundle> {
  const outputPath = join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['math'] });
    must(errors, 'Pagefind did not start');
    if (!index) throw new Error('Search index: Pagefind gave no index.');
    const bundle = await addPages(index, folder);
    if (bundle.pages === 0) return bundle;
    for (const record of course.editions.flatMap(questionRecords)) {
      must((await index.addCustomRecord(record)).errors, record.url);
    }
    must((await index.writeFiles({ outputPath })).errors, 'writing');
    await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
    return bundle;
  } finally {
    await close();
  }
}
