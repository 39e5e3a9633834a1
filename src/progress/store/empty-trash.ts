import type { Engine } from './engine.ts';
import { KEPT, readTrash, writeTrash } from './trash.ts';

/** Deletes for good what was put away more than 7 days ago. */
export function emptyTrash(engine: Engine, now: number): void {
  const trash = readTrash(engine);
  const kept = trash.filter(({ at }) => at > now - KEPT);
  if (kept.length === trash.length) return;
  for (const { at, writers } of trash) {
    if (at <= now - KEPT) for (const writer of writers) engine.remove(`seg:${writer}`);
  }
  writeTrash(engine, kept);
}
