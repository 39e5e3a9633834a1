export type { GroupProgress, Mistake } from './completion.ts';
export { groupProgress, lessonProgress, mistakes } from './completion.ts';
export { parseEvent } from './events.ts';
export { fold, foldOne } from './fold.ts';
export { byTime, merge } from './merge.ts';
export type { Log, Segment } from './segment.ts';
export { parseSegment, toLines } from './segment.ts';
export type { ImportFailure, ImportPreview, ImportResult } from './transfer.ts';
export {
  checksum,
  MAX_FILE,
  MAX_TEXT,
  previewImport,
  readImport,
  writeExport,
} from './transfer.ts';
export type {
  AnsweredEvent,
  Event,
  Happening,
  ItemState,
  LearnerState,
  LessonOutline,
  LessonProgress,
} from './types.ts';
