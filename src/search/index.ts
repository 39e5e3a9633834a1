export { type FindOptions, find, nothing } from './find.ts';
export { type Lexicon, lexicon } from './lexicon.ts';
export { nearTerms } from './near.ts';
export { type PackedTable, unpacked } from './packed.ts';
export { synonymGroups } from './synonyms.ts';
export { findNamed, pathOf } from './terms.ts';
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
  ToolHit,
} from './types.ts';
