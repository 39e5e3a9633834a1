import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Anchor } from '../types.ts';

/** A page of the index, as Pagefind wrote it. */
export interface StoredFragment {
  id: string;
  /** Lower case, as in the fragment's name: `zh-cn`. */
  language: string;
  url: string;
  /** With U+200B between index words. */
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: Anchor[];
}

const signature = 'pagefind_dcd';

/** Reads back what was indexed, from the bundle's folder. */
export async function storedFragments(bundle: string): Promise<StoredFragment[]> {
  const folder = join(bundle, 'fragment');
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(join(folder, name))).toString();
      const id = name.replace(/\.pf_fragment$/, '');
      const fields = JSON.parse(text.slice(signature.length)) as Omit<
        StoredFragment,
        'id' | 'language'
      >;
      return { id, language: id.slice(0, id.lastIndexOf('_')), ...fields };
    }),
  );
}
