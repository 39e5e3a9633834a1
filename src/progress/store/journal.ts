import { type Known, learn, learnOne, nothing } from '../known.ts';
import { type Log, parseSegment, toLines } from '../segment.ts';
import type { Event } from '../types.ts';
import type { Engine, Outcome } from './engine.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { readSegments } from './segments.ts';
import { trashedWriters } from './trash.ts';

/** What this page knows and what the disk holds, kept in step. */
export interface Journal {
  outbox: Outbox;
  known(): Known;
  /** Names of segments with unreadable lines. */
  damaged(): string[];
  /** How the last write ended. */
  kind(): Outcome;
  /** Learns everything anew: what is on the disk, and what this page has yet to write. */
  load(): void;
  /** Writes what is unsaved, or finds out whether it could. */
  save(): void;
  append(event: Event): void;
  /** Adds a log that came from outside. */
  add(log: Log): void;
  /** The disk was cleared, and not by us: writes all that this page knows and the disk lacks. */
  rescue(): void;
  /** Another page wrote this segment, or (`null`) removed it. */
  receive(writer: string, text: string | null): void;
}

/** @param fresh a writer's name that nobody has */
export function openJournal(engine: Engine, fresh: () => string): Journal {
  const outbox = openOutbox(engine, fresh);
  let known = nothing;
  let damaged: string[] = [];
  let kind = engine.probe();

  function load(): void {
    outbox.abandon(trashedWriters(engine));
    const disk = readSegments(engine);
    damaged = disk.damaged;
    const own = parseSegment(outbox.lines().join('\n'));
    known = learn(nothing, {
      events: [...disk.events, ...own.events],
      opaque: [...disk.opaque, ...own.opaque],
    });
  }

  function save(): void {
    kind = outbox.save() ?? engine.probe();
  }

  function add(log: Log): void {
    outbox.enclose(toLines(log));
    known = learn(known, log);
    save();
  }

  load();
  return {
    outbox,
    known: () => known,
    damaged: () => damaged,
    kind: () => kind,
    load,
    save,
    append(event) {
      outbox.append(JSON.stringify(event));
      known = learnOne(known, event);
      save();
    },
    add,
    rescue() {
      outbox.lost();
      outbox.save();
      const safe = new Set([...toLines(readSegments(engine)), ...outbox.lines()]);
      outbox.enclose(toLines(known).filter((line) => !safe.has(line)));
      save();
    },
    receive(writer, text) {
      if (trashedWriters(engine).has(writer)) return load();
      if (text === null) outbox.lost(writer);
      else known = learn(known, parseSegment(text));
      if (outbox.unsaved().length > 0) save();
    },
  };
}
