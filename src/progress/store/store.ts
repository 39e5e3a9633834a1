import { atom } from 'nanostores';
import { parseEvent } from '../events.ts';
import { writeExport } from '../export.ts';
import type { Event, Happening } from '../types.ts';
import { guard } from './engine.ts';
import { openJournal } from './journal.ts';
import { openPresence } from './presence.ts';
import { profilePrefix, writerName } from './profile.ts';
import { discard, listQuarantine } from './quarantine.ts';
import { reset, undoReset } from './reset.ts';
import { MANY } from './segments.ts';
import { readTrash, trashedWriters, undoable } from './trash.ts';
import type { Environment, Progress, Status } from './types.ts';

/** Opens the learner's log: reads it all at once, writes nothing of its own before the first `record`. */
export function openProgress(env: Environment): Progress {
  const engine = guard(env.storage, profilePrefix(env.storage));
  const fresh = (): string => writerName(env.random);
  const journal = openJournal(engine, fresh);
  const { outbox } = journal;
  const closing = new AbortController();
  const { signal } = closing;
  const presence = openPresence(env.locks);
  const unreadable = (): ReturnType<typeof listQuarantine> =>
    listQuarantine(engine, journal.damaged());
  let persisted: boolean | undefined;
  let quarantined = 0;
  let resetAt: number | undefined;
  let lastAt = 0;

  function status(): Status {
    const { backupAt } = journal.known().state;
    return {
      kind: journal.kind(),
      persisted,
      quarantined,
      unsaved: outbox.unsaved().length,
      ...(backupAt === undefined ? {} : { backupAt }),
      ...(resetAt === undefined ? {} : { resetAt }),
    };
  }

  const $state = atom(journal.known().state);
  const $status = atom(status());

  function publish(): void {
    $state.set(journal.known().state);
    $status.set(status());
  }

  /** Looks again at what lies beside the log. */
  function survey(): void {
    quarantined = unreadable().length;
    resetAt = undoable(engine, env.now())?.at;
    publish();
  }

  function onStorage(event: StorageEvent): void {
    const { storageArea, key, newValue } = event;
    if (storageArea !== env.storage) return;
    const name = key?.startsWith(engine.prefix) ? key.slice(engine.prefix.length) : undefined;
    if (key === null) journal.rescue();
    else if (name === 'trash') journal.load();
    else if (name?.startsWith('seg:')) journal.receive(name.slice(4), newValue);
    else if (!name?.startsWith('quarantine:')) return;
    survey();
  }

  const listener = onStorage as EventListener;
  env.page.addEventListener('storage', listener, { signal });
  // A page in the back/forward cache hears of no changes, and one that holds a lock isn't let in.
  let asleep = false;
  env.page.addEventListener('pagehide', fallAsleep, { signal });
  env.page.addEventListener('pageshow', wakeUp as EventListener, { signal });
  function fallAsleep(): void {
    asleep = true;
    presence.release();
  }
  function wakeUp({ persisted: slept }: PageTransitionEvent): void {
    asleep = false;
    if (!slept) return;
    journal.load();
    survey();
  }

  function record(happening: Happening): Event {
    const writer = outbox.writer();
    if (writer !== undefined && trashedWriters(engine).has(writer)) journal.load();
    lastAt = Math.max(lastAt, env.now());
    const body = { ...happening, v: 2, id: outbox.nextId(), at: lastAt };
    const event = parseEvent(JSON.parse(JSON.stringify(body)));
    if (typeof event === 'string')
      throw new TypeError(`Not a well-formed event: ${happening.type}`);
    journal.append(event);
    if (!asleep) presence.hold(`${engine.prefix}seg:${outbox.writer()}`);
    publish();
    return event;
  }

  /** Loads the code only when there is something to do. */
  async function housekeeping(): Promise<void> {
    const busy = journal.damaged().length > 0 || engine.names('seg:').length > MANY;
    if (!busy && readTrash(engine).length === 0) return;
    await (await import('./tidy.ts')).tidy(engine, journal, env, fresh, signal);
  }

  function learnPersisted(answer: boolean | undefined): void {
    persisted = answer;
    publish();
  }

  survey();
  env.persisted?.().then(learnPersisted, () => undefined);

  return {
    $state,
    $status,
    events: () => journal.known().events,
    record,
    save() {
      journal.save();
      publish();
    },
    exportFile: () => writeExport(journal.known()),
    exportText: async () => (await import('./text.ts')).pack(writeExport(journal.known())),
    inspect: async (text) => (await import('./inspect.ts')).inspectText(text, journal.known()),
    importEvents(preview) {
      const count = preview.events.length + preview.opaque.length;
      if (count === 0) return;
      journal.add(preview);
      record({ type: 'imported', count });
    },
    reset() {
      const done = reset(engine, journal, env.now());
      survey();
      const undo = (): void => {
        done.undo();
        survey();
      };
      return { kept: done.kept, undo };
    },
    undoReset() {
      const done = undoReset(engine, journal, env.now());
      survey();
      return done;
    },
    async requestPersistence() {
      learnPersisted(await env.persist?.().catch(() => undefined));
      return persisted;
    },
    quarantine: unreadable,
    discardQuarantine(key) {
      discard(engine, key);
      survey();
    },
    tidied: housekeeping().then(survey, () => undefined),
    close() {
      closing.abort();
      presence.release();
    },
  };
}
