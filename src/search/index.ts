export { type FindOptions, find } from './find.ts';
export { type Lexicon, lexicon } from './lexicon.ts';
export { findTerms, pathOf } from './terms.ts';
export type {
  Answer,
  Engine,
  Fragment,
  HeadingHit,
  LessonHit,
  QuestionHit,
  Segment,
  SimplifiedForms,
  Spellings,
  TableChapter,
  TableEntry,
  TermHit,
  TermTable,
} from './types.ts';
