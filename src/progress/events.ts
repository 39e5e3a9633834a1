/*
 * What can happen to stored progress, and what answers it.
 *
 * Content moves on
 *  1. A question's meaning changed after it was answered: answers carry `rev`; `lessonProgress` says `updated`.
 *  2. A question or lesson was deleted, or moved to another lesson: the log keeps its events; `lessonProgress`
 *     and `mistakes` count by the outline of today.
 *  3. A question was added to a finished lesson: `finished` is an event, so the lesson stays done (`lessonProgress`).
 *  4. Options were reordered or reworded: `response` holds option ids, `seed` the order that was seen.
 *  5. An id is called `constructor` or `__proto__`: `fold` keeps tables without a prototype.
 * Versions meet
 *  6. Events of an older release: `migrate`.
 *  7. Events of a newer release (a deploy rolled back, an old tab beside a new one): `parseEvent` says `newer`;
 *     `parseSegment` keeps the line, and whatever rewrites a segment carries it along.
 * Disks and browsers
 *  8. A value cut short, or damaged in the middle: `parseSegment` loses only those lines; `isolate` keeps the text.
 *  9. Something else stored under our key, or edited by hand: `parseEvent` says `bad`; `isolate`.
 * 10. The disk is full: `write` says `full`; `Journal.save` keeps the events and tries again.
 * 11. Storage is switched off or throws: `probe` and `write` say `blocked`; the page works from memory.
 * 12. The browser evicts everything (Safari after 7 days, WeChat at log-out): `requestPersistence`, and a copy
 *     elsewhere through `exportText` or `exportFile`; nothing in the browser can do more.
 * 13. Another site on this origin calls `clear()`: an open page writes all it knows again (`Journal.rescue`).
 * Tabs
 * 14. Two tabs record at once: a segment per page view, `merge` afterwards.
 * 15. A tab dies while compacting, or two compact at once: `compact` writes a new key first, deletes later.
 * 16. A live tab's segment was compacted away: the tab writes it again; ids make that harmless (`merge`).
 * 17. A tab slept (back/forward cache) and missed the others' events: it reads all again on `pageshow`.
 * 18. Progress is reset in one tab while another is open: `reset` lists the segments it puts away, so the other tab
 *     sees that its own is gone on purpose (`Journal.receive`). Reset by mistake: `undoReset`.
 * Tests
 * 25. The browser is closed or crashes in a test: the draw and every answer are events, so `openSitting` is as it was.
 * 26. The clock is set back during a test, or half of it arrives from another device: `fold` knows a sitting by
 *     its id, whichever of its events comes first.
 * 27. A test is handed in twice, in two tabs: the earlier result counts.
 * Time and copies
 * 19. The clock was wrong or set back: `fold` sorts, so the order of arrival never matters; within a page view
 *     time doesn't run backwards (`record`).
 * 20. The same events arrive twice (imported twice, copied by compaction): `merge` is a union by id.
 * 21. One id with two bodies (an edited export, a collision): `merge` chooses the same one everywhere.
 * 22. An export cut short or changed on its way: `readImport` says `truncated` or `checksum`.
 * 23. An export made to do harm (huge, a decompression bomb, wrong types): `readImport`, `unpack`, `parseEvent`.
 * 24. Several learners on one browser: the profile is part of every key.
 */
import { type Fields, migrate, VERSION } from './migrate.ts';
import type { Event } from './types.ts';

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isName: Guard = (value) => isText(value) && value !== '';
const isCount: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isNumber: Guard = (value) => Number.isFinite(value);
const isAmount: Guard = (value) => isNumber(value) && Number(value) >= 0;
const isFlag: Guard = (value) => typeof value === 'boolean';
const oneOf =
  (...values: unknown[]): Guard =>
  (value) =>
    values.includes(value);
const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);

const isResponse: Guard = (value) =>
  isText(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isText));

type Shape = Readonly<Record<string, Guard>>;

const fits = (shape: Shape, fields: Fields): boolean =>
  Object.entries(shape).every(([name, guard]) => guard(fields[name]));

const drawn: Shape = { id: isName, rev: isCount, lesson: isName, seed: isNumber };
const areDrawn: Guard = (value) =>
  Array.isArray(value) && value.every((item) => fits(drawn, Object(item)));

/** What the fields of each type must be. */
const shapes = new Map<unknown, Shape>(
  Object.entries({
    opened: { lesson: isName },
    finished: { lesson: isName },
    left: { lesson: isName, place: isText },
    challenge: { tool: isName, challenge: isName },
    backup: {},
    imported: { count: isCount },
    answered: {
      item: isName,
      rev: isCount,
      lesson: isName,
      mode: oneOf('practice', 'test', 'review'),
      test: optional(isName),
      response: isResponse,
      seed: isNumber,
      right: isFlag,
      score: (value) => isAmount(value) && Number(value) <= 1,
      first: isFlag,
      certainty: oneOf(undefined, 1, 2, 3),
      ms: isAmount,
    },
    'test-started': { test: isName, seed: isNumber, items: areDrawn, limit: optional(isAmount) },
    'test-extended': { test: isName, started: isName, minutes: isAmount },
    'test-finished': {
      test: isName,
      started: isName,
      right: isCount,
      total: isCount,
      passed: isFlag,
    },
  } satisfies Record<Event['type'], Shape>),
);

/** Whether the fields that the type needs are there; `undefined` for a type we don't know. */
function isWellFormed(e: Fields): boolean | undefined {
  const shape = shapes.get(e.type);
  return shape && fits(shape, e);
}

function isEvent(fields: Fields): fields is Fields & Event {
  return isName(fields.id) && isAmount(fields.at) && isWellFormed(fields) === true;
}

/**
 * Reads one stored or imported event, whoever wrote it.
 * @returns the event, brought to this version; `newer` if a later release wrote it, which must be
 * kept as it is; `bad` if it is no event.
 */
export function parseEvent(value: unknown): Event | 'newer' | 'bad' {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'bad';
  const fields = migrate({ ...value });
  if (!Number.isSafeInteger(fields.v) || typeof fields.type !== 'string') return 'bad';
  if (Number(fields.v) > VERSION) return 'newer';
  if (fields.v !== VERSION) return 'bad';
  if (isWellFormed(fields) === undefined) return 'newer';
  return isEvent(fields) ? fields : 'bad';
}
