import type { CourseRecord } from './record.ts';
import { sha256 } from './sha256.ts';

/** What the record says beside the results. */
export interface RecordHead {
  /** Id and version of the course. */
  course: string;
  version: string;
  /** As the learner typed it. */
  name: string;
  /** The day it is dated, `2026-11-22`. */
  date: string;
}

/** A name as the record shows it: no space around it, one inside. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/**
 * The text a check code is made from: one line each for `shangke-record-1`, course, version, name,
 * date, lessons done of all, and each test with right answers of all, joined by line feeds.
 */
export function recordText(
  { course, version, name, date }: RecordHead,
  record: CourseRecord,
): string {
  const { lessons, tests } = record;
  return [
    'shangke-record-1',
    course,
    version,
    tidyName(name),
    date,
    `lessons ${lessons.done}/${lessons.total}`,
    ...tests.map(({ test, best }) => `${test} ${best?.right ?? 0}/${best?.total ?? 0}`),
  ].join('\n');
}

/**
 * The first 12 hex digits of the text's SHA-256 (48 bits) in groups of four: whoever types one
 * character of a record differently gets another code. It has no secret in it, so it finds
 * changes, not forgers. `printf '…' | sha256sum` gives the same.
 */
export function checkCode(text: string): string {
  return sha256(text)
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1 ');
}
