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
  /** Path of the glossary below the base, by language in lower case. */
  glossaries: Map<string, string>;
}

/** Adds the built pages to the index; the glossary only says where it is. */
async function addPages(index: PagefindIndex, folder: string): Promise<Bundle> {
  const glossaries = new Map<string, string>();
  let pages = 0;
  for await (const { path, html } of builtPages(folder)) {
    const indexed = indexedHtml(html);
    if (!indexed) continue;
    if (indexed.facts['type'] === 'glossary') {
      // The term table answers for it; the list itself would match everything.
      glossaries.set(indexed.language, path.replace(/index\.html$/, ''));
      continue;
    }
    must((await index.addHTMLFile({ sourcePath: path, content: indexed.html })).errors, path);
    pages++;
  }
  return { pages, glossaries };
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
