import { checksum, FORMAT, MAGIC } from './export.ts';
import { type Log, parseSegment, type Segment } from './segment.ts';
import type { Event } from './types.ts';

/** Longest packed text (`SK2.…`) that is looked at, in characters. */
export const MAX_TEXT = 5_000_000;
/** Longest export file, and longest result of unpacking a text, in characters. */
export const MAX_FILE = 20_000_000;

/** Why a text can't be imported. */
export type ImportFailure =
  /** No export of this course platform. */
  | { kind: 'not-ours' }
  /** The end is missing, as when a chat cuts a long message. */
  | { kind: 'truncated' }
  /** Complete, but changed on its way. */
  | { kind: 'checksum' }
  | { kind: 'too-large' }
  /** Written by a newer release than this page. */
  | { kind: 'newer' };

export type ImportResult = ImportFailure | ({ kind: 'ok' } & Segment);

function readHeader(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Reads a file that `writeExport` wrote. Total; line ends, a BOM and text after the end do no harm. */
export function readImport(file: string): ImportResult {
  if (file.length > MAX_FILE) return { kind: 'too-large' };
  const text = file
    .replace(/^\uFEFF/, '')
    .trimStart()
    .replace(/\r\n?/g, '\n');
  if (!text.startsWith(MAGIC)) return { kind: 'not-ours' };
  const end = text.indexOf('\n');
  const header = readHeader(end < 0 ? text : text.slice(0, end));
  if (!header) return { kind: end < 0 ? 'truncated' : 'checksum' };
  if (typeof header.v === 'number' && header.v > FORMAT) return { kind: 'newer' };
  const chars = Number(header.chars);
  const rest = end < 0 ? '' : text.slice(end + 1);
  if (rest.length < chars) return { kind: 'truncated' };
  const body = rest.slice(0, chars);
  if (header.sum !== checksum(body)) return { kind: 'checksum' };
  return { kind: 'ok', ...parseSegment(body) };
}

/** What an import would add, and nothing else: what is here already stays as it is. */
export interface ImportPreview extends Log {
  /** Different lessons and questions that the new events are about. */
  lessons: number;
  items: number;
}

/**
 * Compares two logs by event id; `events` and `opaque` of the result are those that `mine` lacks.
 * Backups stay out: that another browser was backed up says nothing of this one.
 */
export function previewImport(mine: Log, theirs: Log): ImportPreview {
  const ids = new Set(mine.events.map((event) => event.id));
  const lines = new Set(mine.opaque);
  const lessons = new Set<string>();
  const items = new Set<string>();
  const events: Event[] = [];
  for (const event of theirs.events) {
    if (ids.has(event.id) || event.type === 'backup') continue;
    ids.add(event.id);
    events.push(event);
    if ('lesson' in event) lessons.add(event.lesson);
    if ('item' in event) items.add(event.item);
  }
  const opaque = [...new Set(theirs.opaque)].filter((line) => !lines.has(line));
  return { events, opaque, lessons: lessons.size, items: items.size };
}
