import { parseSegment } from '#progress';
import type { Engine } from './engine.ts';
import { replaceSegments } from './segments.ts';
import type { Quarantined } from './types.ts';

const MOVED = 'quarantine:';

/**
 * Moves segments with unreadable lines out of the way: their text as it is to a quarantine key, their
 * good lines to a fresh segment. Where there is no room for the copy, the segment stays as it is.
 * @param damaged names of such segments
 */
export function quarantine(engine: Engine, damaged: string[], fresh: () => string): void {
  for (const name of damaged) {
    const text = engine.read(name);
    if (text === undefined) continue;
    const segment = parseSegment(text);
    if (segment.badLines.length === 0) continue;
    const copy = MOVED + fresh().slice(4);
    if (engine.write(copy, text) !== 'ok') continue;
    if (!replaceSegments(engine, new Map([[name, text]]), segment, fresh())) engine.remove(copy);
  }
}

/** All unreadable texts, those that couldn't be moved included. */
export function listQuarantine(engine: Engine, damaged: string[]): Quarantined[] {
  return [...engine.names(MOVED), ...damaged].map((key) => ({
    key,
    text: engine.read(key) ?? '',
    moved: key.startsWith(MOVED),
  }));
}

/** Deletes one moved text for good. */
export function discard(engine: Engine, key: string): void {
  if (key.startsWith(MOVED)) engine.remove(key);
}
