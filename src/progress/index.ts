export type { GroupProgress, Mistake } from './completion.ts';
export { groupProgress, lessonProgress, mistakes } from './completion.ts';
export { parseEvent } from './events.ts';
export { checksum, writeExport } from './export.ts';
export { fold, foldOne } from './fold.ts';
export type { ImportFailure, ImportPreview, ImportResult } from './import.ts';
export { MAX_FILE, MAX_TEXT, previewImport, readImport } from './import.ts';
export type { Known } from './known.ts';
export { learn, learnOne, nothing } from './known.ts';
export { byTime, merge } from './merge.ts';
export type { RecordHead } from './record/check-code.ts';
export { checkCode, recordText, tidyName } from './record/check-code.ts';
export type { CourseRecord } from './record/record.ts';
export { courseRecord } from './record/record.ts';
export type { Log, Segment } from './segment.ts';
export { parseSegment, toLines } from './segment.ts';
export type { FinishedSitting, StartedSitting, TestStanding } from './standing.ts';
export { percent, testStanding } from './standing.ts';
export type {
  AnsweredEvent,
  Event,
  EventOf,
  Happening,
  ItemState,
  LearnerState,
  LessonOutline,
  LessonProgress,
  Sitting,
  TestResult,
} from './types.ts';
