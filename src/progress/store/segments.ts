import { type Log, parseSegment } from '../segment.ts';
import type { Engine } from './engine.ts';
import { trashedWriters } from './trash.ts';

/** Segments that may lie about before they are compacted. */
export const MANY = 8;

/** Names of segments that count: `seg:` and the writer. */
export function liveSegments(engine: Engine): string[] {
  const trashed = trashedWriters(engine);
  return engine.names('seg:').filter((name) => !trashed.has(name.slice(4)));
}

/** What stands on the disk, and the names of segments with unreadable lines. */
export function readSegments(engine: Engine): Log & { damaged: string[] } {
  const all: Log & { damaged: string[] } = { events: [], opaque: [], damaged: [] };
  for (const name of liveSegments(engine)) {
    const { events, opaque, badLines } = parseSegment(engine.read(name) ?? '');
    for (const event of events) all.events.push(event);
    for (const line of opaque) all.opaque.push(line);
    if (badLines.length > 0) all.damaged.push(name);
  }
  return all;
}
