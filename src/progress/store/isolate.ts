import { parseSegment } from '../segment.ts';
import type { Engine } from './engine.ts';
import { MOVED } from './quarantine.ts';
import { replaceSegments } from './replace.ts';

/**
 * Moves segments with unreadable lines out of the way: their text as it is to a quarantine key, their
 * good lines to a fresh segment. Where there is no room for the copy, the segment stays as it is.
 * @param damaged names of such segments
 */
export function isolate(engine: Engine, damaged: string[], fresh: () => string): void {
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
