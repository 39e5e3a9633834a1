import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Engine, type Lexicon, lexicon, type Spellings, unpacked } from '#search';

export interface BuiltSearch {
  engine: Engine;
  lexicon: Lexicon;
  spellings: () => Promise<Spellings>;
}

/** Where the bundle believes it is served from. */
const origin = 'http://built.test/';

/**
 * The search of a built site in `folder`, run in Node by the bundle that browsers load. Only `fetch` and the
 * page's language are given to it: requests read the files. One folder for each test file.
 */
export async function builtSearch(folder: string, locale: string): Promise<BuiltSearch> {
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith(origin)) return network(input, init);
    return new Response(new Uint8Array(await readFile(join(folder, new URL(url).pathname))));
  };
  const bundle = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  const root = { getAttribute: () => locale };
  Object.assign(globalThis, { document: { querySelector: () => root } });
  const json = (name: string) => JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'));
  return {
    engine: bundle.createInstance({
      basePath: `${origin}pagefind/`,
      baseUrl: '/',
      noWorker: true,
      metaCacheTag: 'test',
    }),
    lexicon: lexicon(unpacked(json(`terms.${locale}.json`)), json('trad.json')),
    spellings: async () => json(`words.${locale}.json`),
  };
}
