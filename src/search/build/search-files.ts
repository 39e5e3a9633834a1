import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '#course';
import { packed } from '../packed.ts';
import type { TermTable } from '../types.ts';
import { writeBundle } from './pagefind-bundle.ts';
import { simplifiedForms } from './simplified-forms.ts';
import { storedFragments } from './stored-fragments.ts';
import { namesOf } from './term-table.ts';

export interface Written {
  /** Pages in the index, questions apart. */
  pages: number;
  /** Names in the term tables. */
  names: number;
}

/**
 * Makes a built site searchable: writes `pagefind/`, `search/{terms,words}.<locale>.json` and `search/trad.json` into `folder`.
 * Throws when a page can't be indexed, or a glossary term of a written lesson stands in no lesson.
 */
export async function writeSearchFiles(folder: string, course: Course): Promise<Written> {
  const { pages, lists } = await writeBundle(folder, course);
  if (pages === 0) return { pages, names: 0 };
  const bundle = join(folder, 'pagefind');
  const fragments = await storedFragments(bundle);
  const entry = await readFile(join(bundle, 'pagefind-entry.json'));
  const build = createHash('sha256').update(entry).digest('hex').slice(0, 12);
  await mkdir(join(folder, 'search'), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFile(join(folder, 'search', name), JSON.stringify(value));
  const tables: TermTable[] = [];
  for (const edition of course.editions) {
    const places = lists.get(edition.locale.toLowerCase()) ?? {};
    const { table, spellings } = namesOf(course, edition, fragments, { build, places });
    await write(`terms.${edition.locale}.json`, packed(table));
    await write(`words.${edition.locale}.json`, spellings);
    tables.push(table);
  }
  const texts = fragments
    .map((f) => f.content)
    .concat(tables.map((table) => JSON.stringify(table)));
  await write('trad.json', simplifiedForms(texts));
  return { pages, names: tables.reduce((sum, table) => sum + table.entries.length, 0) };
}
