import { formulas } from '#commerce';
import { type Reading, readCourse } from '../read/course.ts';
import type { Course } from '../types.ts';
import { contentFolder, explorableNames, fingerprint, readFiles } from './folder.ts';

let latest: { state: string; reading: Reading } | undefined;

/** Whether files may change under our feet; a build reads them once. */
const isDev = import.meta.env?.DEV ?? false;

/** Reads and checks the content folder; again only in dev, and only when a file has changed. */
export function readContent(): Reading {
  if (latest && !isDev) return latest.reading;
  const root = contentFolder();
  const state = isDev ? fingerprint(root) : '';
  if (latest?.state !== state) latest = { state, reading: readFolder(root) };
  return latest.reading;
}

function readFolder(root: string): Reading {
  const today = new Date().toISOString().slice(0, 10);
  return readCourse(readFiles(root), { root, today, formulas, explorables: explorableNames() });
}

/**
 * The course in `content/`, or in the folder named by SHANGKE_CONTENT: read once per build; in dev,
 * read again after a file has changed.
 * @throws Error when the content has errors; in dev only when there is nothing to show.
 */
export function loadCourse(): Course {
  const { course, problems } = readContent();
  const broken = problems.some(({ severity }) => severity === 'error');
  if (course && (isDev || !broken)) return course;
  throw new Error('The content has errors; `npm run check:content` lists them.');
}
