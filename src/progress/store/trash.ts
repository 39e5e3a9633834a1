import type { Engine, Outcome } from './engine.ts';

const NAME = 'trash';
/** How long a reset can be undone, in ms. */
export const KEPT = 7 * 24 * 60 * 60 * 1000;

/** One reset: when, and the writers whose segments it put away. They stay where they are. */
export interface Discard {
  at: number;
  writers: string[];
}

/*
 * The trash is a list of names, not a copy: a reset is one short write, which fits on a nearly full
 * disk, can't stop half-way, and shows every other tab that its segment is gone on purpose.
 * One line a reset, so a value cut short forgets the newest reset at worst: data comes back, none is lost.
 */

export function readTrash(engine: Engine): Discard[] {
  return (engine.read(NAME) ?? '')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([at, ...writers]) => ({ at: Number(at), writers }))
    .filter(({ at, writers }) => Number.isFinite(at) && writers.length > 0);
}

export function writeTrash(engine: Engine, trash: Discard[]): Outcome {
  if (trash.length > 0) {
    return engine.write(
      NAME,
      trash.map(({ at, writers }) => [at, ...writers].join(' ')).join('\n'),
    );
  }
  engine.remove(NAME);
  return 'ok';
}

/** Writers whose segments don't count. */
export function trashedWriters(engine: Engine): Set<string> {
  return new Set(readTrash(engine).flatMap(({ writers }) => writers));
}

/** The latest reset that can be undone: not older than 7 days, and its segments are still there. */
export function undoable(engine: Engine, now: number): Discard | undefined {
  return readTrash(engine).findLast(
    ({ at, writers }) =>
      at > now - KEPT && writers.some((writer) => engine.read(`seg:${writer}`) !== undefined),
  );
}

/** Takes one reset back. */
export function restore(engine: Engine, discard: Discard): void {
  const same = String(discard.writers);
  writeTrash(
    engine,
    readTrash(engine).filter(({ at, writers }) => at !== discard.at || String(writers) !== same),
  );
}
