import {
  type Engine,
  type Lexicon,
  lexicon,
  type PackedTable,
  type SimplifiedForms,
  type Spellings,
  unpacked,
} from '#search';

/** What the pipeline searches with, once fetched. */
export interface Source {
  engine: Engine;
  lexicon: Lexicon;
  spellings: () => Promise<Spellings>;
}

/** A search index being opened: its names may be ready before its texts are. */
export interface Opening {
  lexicon: Promise<Lexicon>;
  source: Promise<Source>;
}

/** Pagefind's module, as far as it is used. */
interface Pagefind {
  createInstance(options: { noWorker: boolean; metaCacheTag: string; baseUrl: string }): Engine;
}

/** Asks the server whether the stored copy is still good, so that names and index always belong together. */
async function json<T>(url: string): Promise<T> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/**
 * Fetches names and index of the site below `base`. `attempt` counts from 0: a module that failed to load
 * would fail again under the same address. Both promises reject when something can't be fetched.
 */
export function openIndex(base: string, locale: string, attempt: number): Opening {
  const at = (path: string) => new URL(base + path, location.href).href;
  const again = attempt > 0 ? `?again=${attempt}` : '';
  const pagefind: Promise<Pagefind> = import(/* @vite-ignore */ at(`pagefind/pagefind.js${again}`));
  const table = json<PackedTable>(at(`search/terms.${locale}.json`));
  const forms = json<SimplifiedForms>(at('search/trad.json'));
  const names = Promise.all([table, forms]).then(([t, f]) => lexicon(unpacked(t), f));
  let spellings: Promise<Spellings> | undefined;
  const source = Promise.all([pagefind, names]).then(([module, opened]): Source => ({
    // A worker would need a trusted script URL; searches take a few milliseconds.
    engine: module.createInstance({
      noWorker: true,
      metaCacheTag: opened.table.build,
      baseUrl: '/',
    }),
    lexicon: opened,
    spellings: () => (spellings ??= json<Spellings>(at(`search/words.${locale}.json`))),
  }));
  return { lexicon: names, source };
}
