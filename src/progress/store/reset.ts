import { toLines } from '../segment.ts';
import type { Engine } from './engine.ts';
import type { Journal } from './journal.ts';
import { liveSegments } from './segments.ts';
import { readTrash, restore, undoable, writeTrash } from './trash.ts';
import type { Reset } from './types.ts';

/** Puts the whole log away. Where not even the list of names fits, the log is kept in memory instead. */
export function reset(engine: Engine, journal: Journal, now: number): Reset {
  const { outbox } = journal;
  journal.save();
  const segments = liveSegments(engine);
  const writers = [...new Set([...segments.map((name) => name.slice(4)), ...outbox.writers()])];
  const entry = { at: now, writers };
  const list = (): boolean => writeTrash(engine, [...readTrash(engine), entry]) === 'ok';
  let kept = outbox.unsaved();
  if (writers.length > 0 && !list()) {
    kept = toLines(journal.known());
    const damaged = new Set(journal.damaged());
    for (const name of segments) if (!damaged.has(name)) engine.remove(name);
    list();
  }
  outbox.abandon(new Set(writers));
  journal.load();
  return {
    kept: kept.length > 0 ? 'memory' : 'disk',
    undo() {
      restore(engine, entry);
      outbox.enclose(kept);
      kept = [];
      journal.save();
      journal.load();
    },
  };
}

/** Takes the latest reset back, if it isn't too old. */
export function undoReset(engine: Engine, journal: Journal, now: number): boolean {
  const entry = undoable(engine, now);
  if (!entry) return false;
  restore(engine, entry);
  journal.load();
  return true;
}
