export { editionOf, findLesson, lessonsAround, lessonsOf } from './edition.ts';
export { entryId } from './entry.ts';
export { outlinePoint, outlineSection } from './outline.ts';
export type {
  Chapter,
  Course,
  CourseIdentity,
  Edition,
  Law,
  Lesson,
  Locale,
  Outline,
  Problem,
  Section,
  SourceFile,
  Term,
} from './types.ts';
