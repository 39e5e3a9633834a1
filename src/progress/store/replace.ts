import { type Log, toLines } from '../segment.ts';
import type { Engine } from './engine.ts';
import { trashedWriters } from './trash.ts';

/**
 * Puts one segment with a name of its own in the place of others. The new one is written before any
 * is removed, and one that changed since it was read stays: what is there twice is merged by id.
 * @param sources name → text as it was read
 * @returns whether the log was written; if not, nothing changed.
 */
export function replaceSegments(
  engine: Engine,
  sources: Map<string, string>,
  log: Log,
  name: string,
): boolean {
  const lines = toLines(log);
  if (lines.length > 0 && engine.write(name, lines.join('\n')) !== 'ok') return false;
  const trashed = trashedWriters(engine);
  if ([...sources.keys()].some((source) => trashed.has(source.slice(4)))) {
    // Reset by another tab since they were read: the copy must not bring them back.
    engine.remove(name);
    return false;
  }
  for (const [source, text] of sources) {
    if (engine.read(source) === text) engine.remove(source);
  }
  return true;
}
