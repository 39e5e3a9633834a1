import { alone } from './alone.ts';
import { compact } from './compaction.ts';
import { emptyTrash } from './empty-trash.ts';
import type { Engine } from './engine.ts';
import { isolate } from './isolate.ts';
import type { Journal } from './journal.ts';
import type { Environment } from './types.ts';

/** Housekeeping after opening: old trash, unreadable segments, too many segments. Never fails. */
export async function tidy(
  engine: Engine,
  journal: Journal,
  env: Environment,
  fresh: () => string,
  signal: AbortSignal,
): Promise<void> {
  const name = (): string => `seg:${fresh()}`;
  const work = (held: Set<string | undefined>): void => {
    if (signal.aborted) return;
    const own = new Set(journal.outbox.writers());
    const isOpen = (segment: string): boolean =>
      own.has(segment.slice(4)) || held.has(engine.prefix + segment);
    const damaged = journal.damaged().filter((segment) => !isOpen(segment));
    emptyTrash(engine, env.now());
    isolate(engine, damaged, name);
    compact(engine, isOpen, name);
    if (damaged.length > 0) journal.load();
  };
  await alone(env.locks, `${engine.prefix}tidy`, work).catch(() => undefined);
}
