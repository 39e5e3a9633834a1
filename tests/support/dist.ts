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

export const isLesson = ({ html }: BuiltPage): boolean => html.includes('data-lesson-page');

/** True for the page of a chapter's test or the final one. */
export const isTest = ({ html }: BuiltPage): boolean => html.includes('data-test=');
