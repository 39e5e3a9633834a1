import type { Engine } from './engine.ts';
import type { Quarantined } from './types.ts';

export const MOVED = 'quarantine:';

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
