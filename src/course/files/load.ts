import { averages, formulas } from '#commerce';
import { type Reading, readCourse } from '../read/course.ts';
import type { Course } from '../types.ts';
import { contentFolder, explorableNames, fingerprint, readFiles } from './folder.ts';
import { shared } from './shared.ts';

/** From now on files may change, as in dev: content is read again when one has. */
export function watchContent(): void {
  shared.live = true;
}

/** Reads and checks the content folder, once per build. */
export function readContent(): Reading {
  const { live, latest } = shared;
  if (latest && !live) return latest.reading;
  const root = contentFolder();
  const state = live ? fingerprint(root) : '';
  if (latest?.state === state) return latest.reading;
  const reading = readFolder(root);
  shared.latest = { state, reading };
  return reading;
}

function readFolder(root: string): Reading {
  const today = new Date().toISOString().slice(0, 10);
  const explorables = explorableNames();
  return readCourse(readFiles(root), { root, today, formulas, averages, explorables });
}

/**
 * The course in `content/`, or in the folder named by SHANGKE_CONTENT: read once per build; in dev,
 * read again after a file has changed.
 * @throws Error when the content has errors; in dev only when there is nothing to show.
 */
export function loadCourse(): Course {
  const { course, problems } = readContent();
  const broken = problems.some(({ severity }) => severity === 'error');
  if (course && (shared.live || !broken)) return course;
  throw new Error('The content has errors; `npm run check:content` lists them.');
}
