import type { Course } from '#course';

/**
 * The course in `content/` (or the folder named by SHANGKE_CONTENT), read once per build;
 * in dev, read again after a file has changed.
 * Throws when the content has errors; in dev only when there is nothing to show.
 */
export function loadCourse(): Course {
  throw new Error('The reader is not finished yet.');
}
