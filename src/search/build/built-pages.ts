import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface BuiltPage {
  /** Relative to the output folder, with forward slashes: `basics/history/index.html`. */
  path: string;
  html: string;
}

/** Every HTML file of the build, one at a time, in a fixed order. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((f) => f.endsWith('.html')).sort()) {
    const path = file.split(sep).join('/');
    yield { path, html: await readFile(join(folder, file), 'utf8') };
  }
}
