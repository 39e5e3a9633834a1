import { averages, formulas } from '#commerce';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { type Reading, readCourse } from '../../../src/course/read/course.ts';
import type { Problem, SourceFile } from '../../../src/course/types.ts';

const folder = 'tests/fixtures/tiny';

/** The tiny course: valid, with every component and question type. */
export const tiny: readonly SourceFile[] = readdirSync(folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => posix.join(entry.parentPath, entry.name))
  .toSorted()
  .map((path) => ({
    path: path.replace(folder, 'content'),
    text: readFileSync(path, 'utf8'),
  }));

/** One way to break the tiny course. Paths start below `content/`. */
export interface Breakage {
  /** What is special about it, when a kind has several. */
  it?: string;
  /** Replaces the only place in a file where `find` stands. */
  edit?: { file: string; find: string; put: string }[];
  add?: Record<string, string>;
  remove?: string[];
  today?: string;
  limits?: NonNullable<Parameters<typeof readCourse>[1]['limits']>;
  /** Every problem it causes: `path:line:column kind`. */
  expect: string[];
}

/** `tests/fixtures/broken/<kind>.yaml`: ways to make a mistake of a kind. */
export function breakages(): { kind: string; ways: Breakage[] }[] {
  return readdirSync('tests/fixtures/broken')
    .map((file) => file.replace('.yaml', ''))
    .toSorted()
    .map((kind) => ({
      kind,
      ways: parse(readFileSync(`tests/fixtures/broken/${kind}.yaml`, 'utf8')),
    }));
}

export function read(files: readonly SourceFile[], way: Partial<Breakage> = {}): Reading {
  return readCourse(files, {
    formulas,
    averages,
    explorables: ['metric-lens', 'safety-stock'],
    today: way.today ?? '2026-11-22',
    limits: { characters: { least: 200, most: 280, hard: 320 }, ...way.limits },
  });
}

/** The tiny course after a breakage. */
export function broken({ edit = [], add = {}, remove = [] }: Partial<Breakage>): SourceFile[] {
  const files = new Map(tiny.map(({ path, text }) => [path, text]));
  for (const { file, find, put } of edit) {
    const path = `content/${file}`;
    const parts = files.get(path)?.split(find);
    if (parts?.length !== 2) throw new Error(`${path} does not have exactly one “${find}”`);
    files.set(path, parts.join(put));
  }
  for (const path of remove) {
    if (!files.delete(`content/${path}`)) throw new Error(`there is no ${path}`);
  }
  for (const [path, text] of Object.entries(add)) files.set(`content/${path}`, text);
  return [...files].map(([path, text]) => ({ path, text }));
}

/** As breakages expect them. */
export function brief({ file, line, column, kind }: Problem): string {
  return `${file.replace('content/', '')}:${line}:${column} ${kind}`;
}
