import type { ReadableAtom } from 'nanostores';
import type { ImportFailure, ImportPreview } from '../import.ts';
import type { Event, Happening, LearnerState } from '../types.ts';

/** What the store needs of the world; `browserEnvironment` makes the real one. */
export interface Environment {
  /** `undefined` where the browser gives none. */
  storage: Storage | undefined;
  /** `storage`, `pagehide` and `pageshow` events come from here: the window. */
  page: EventTarget;
  locks?: LockManager | undefined;
  /** Ms since 1970. */
  now(): number;
  /** 0 ≤ x < 1. */
  random(): number;
  /** Whether the browser promised not to evict us. */
  persisted?: (() => Promise<boolean>) | undefined;
  /** Asks for that promise. */
  persist?: (() => Promise<boolean>) | undefined;
}

export interface Status {
  /** `full`: the last write didn't fit. `blocked`: nothing can be stored here at all. */
  kind: 'ok' | 'full' | 'blocked';
  /** `undefined` while unknown. */
  persisted: boolean | undefined;
  /** Stored texts with parts that couldn't be read; `quarantine()` lists them. */
  quarantined: number;
  /** Events that stand only in this page's memory. */
  unsaved: number;
  /** When the learner last took a copy away, ms since 1970. */
  backupAt?: number;
  /** When progress was reset, if `undoReset` can still bring it back. */
  resetAt?: number;
}

/** A stored text that has unreadable parts. */
export interface Quarantined {
  key: string;
  /** As it was found, to be downloaded. */
  text: string;
  /** `false` while a full disk keeps it where it was; then it can't be discarded. */
  moved: boolean;
}

export interface Reset {
  /** `memory`: the disk has no room, so `undo` works only until this page is closed. */
  kept: 'disk' | 'memory';
  undo(): void;
}

export type Inspection =
  | ImportFailure
  /** This browser can't unpack the text; the file works everywhere. */
  | { kind: 'unsupported' }
  | { kind: 'ok'; preview: ImportPreview; badLines: number };

/** The learner's progress in this browser. Nothing here throws because of storage. */
export interface Progress {
  $state: ReadableAtom<LearnerState>;
  $status: ReadableAtom<Status>;
  /** Everything recorded so far, sorted by time. */
  events(): readonly Event[];
  /** Adds one event and stores it at once. Throws a `TypeError` if it is no event, e.g. for NaN. */
  record(happening: Happening): Event;
  /** Tries again to store what is unsaved. */
  save(): void;
  /** A file to download, JSON Lines. Record `backup` once the learner has it. */
  exportFile(): string;
  /** The same, packed for a chat message: `SK2.…`, no line breaks. */
  exportText(): Promise<string>;
  /** What importing a text or a file's content would add. Changes nothing. */
  inspect(text: string): Promise<Inspection>;
  /** Adds what `inspect` found, and records `imported`. */
  importEvents(preview: ImportPreview): void;
  /** Starts from nothing. The old log is kept for 7 days. */
  reset(): Reset;
  /** Brings back what the latest reset of the last 7 days put away; `false` if there is none. */
  undoReset(): boolean;
  /** Asks the browser not to evict us; it may show a question. `undefined` where it can't be asked. */
  requestPersistence(): Promise<boolean | undefined>;
  quarantine(): Quarantined[];
  discardQuarantine(key: string): void;
  /** Resolves when the housekeeping after opening is over: trash, quarantine, compaction. */
  tidied: Promise<void>;
  /** Stops listening and lets the segment go. */
  close(): void;
}
