import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'yaml';
import type { Build } from './builds.ts';

/** Bytes of a text or file as a static host would send it (brotli, quality 11). */
export function brotliBytes(content: Buffer | string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(content), { params }).byteLength;
}

/** A built page. */
export interface BuiltPage {
  /** Path below the base: `basics/history/`, '' for home. */
  path: string;
  html: string;
}

export function builtPages(build: Build): BuiltPage[] {
  return globSync('**/*.html', { cwd: build.out })
    .sort()
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      html: readFileSync(join(build.out, file), 'utf8'),
    }));
}

/** Chapter ids of the course the site was built from. */
export const chapterIds: string[] = parse(readFileSync('content/course.yaml', 'utf8')).chapters;

/** True for a lesson's page: two folders deep, the first a chapter. */
export const isLesson = ({ path }: BuiltPage): boolean => {
  const [chapter, lesson] = path.split('/');
  return Boolean(lesson) && chapterIds.includes(chapter ?? '');
};
