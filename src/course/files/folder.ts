import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix, sep } from 'node:path';
import type { SourceFile } from '../types.ts';

/** Files whose text counts; of others only the name is looked at. */
const readable = /\.(yaml|mdx|svg)$/;

/** The folder the course is read from, relative to the project: SHANGKE_CONTENT, or `content`. */
export function contentFolder(): string {
  const folder = process.env.SHANGKE_CONTENT ?? 'content';
  return posix.normalize(folder.split(sep).join('/')).replace(/\/$/, '');
}

/** Paths of all files below a folder but hidden ones, with forward slashes, in a fixed order. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => posix.join(entry.parentPath.split(sep).join('/'), entry.name))
    .toSorted();
}

/** Changes whenever a file below the folder does. */
export function fingerprint(folder: string): string {
  return listFiles(folder)
    .map((path) => {
      const { mtimeMs, size } = statSync(path);
      return `${path} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/** The files of a content folder. */
export function readFiles(folder: string): SourceFile[] {
  return listFiles(folder).map((path) => ({
    path,
    text: readable.test(path) ? readFileSync(path, 'utf8') : '',
  }));
}

/** Names of the interactive models: the folders of src/explorables that have a view. */
export function explorableNames(): string[] {
  const views = /^src\/explorables\/([^/]+)\/view\.tsx$/;
  return listFiles('src/explorables').flatMap((path) => views.exec(path)?.[1] ?? []);
}
