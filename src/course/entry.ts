import type { Lesson } from './types.ts';

/** Id of a lesson in the `lessons` collection: `zh-CN/basics/1-history`. */
export function entryId(lesson: Pick<Lesson, 'file'>): string {
  return lesson.file
    .replace(/\.mdx$/, '')
    .split('/')
    .slice(-3)
    .join('/');
}
