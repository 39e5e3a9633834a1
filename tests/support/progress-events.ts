import * as fc from 'fast-check';
import type { AnsweredEvent, Event, Happening } from '#progress';

/** A well-formed answer; `with` changes what a test is about. */
export function answer(change: Partial<AnsweredEvent> = {}): AnsweredEvent {
  return {
    type: 'answered',
    item: 'edi-what',
    rev: 1,
    lesson: 'edi',
    mode: 'practice',
    response: 'a',
    seed: 7,
    right: true,
    score: 1,
    first: true,
    ms: 4000,
    ...change,
  };
}

/** A happening as a stored event. */
export function event(happening: Happening, at: number, id = `made:${at}`): Event {
  return { ...happening, v: 2, id, at };
}

const names = fc.constantFrom('edi', 'history', 'constructor', '__proto__', 'toString', 'roas');
const response = fc.oneof(
  fc.string(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.string()),
);

/** Ids that events really have, so that answers find their sitting. */
const sittings = fc
  .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 4 }))
  .map(([writer, seq]) => `${writer}:${seq}`);

const answered: fc.Arbitrary<AnsweredEvent> = fc.record(
  {
    type: fc.constant('answered' as const),
    item: names,
    rev: fc.integer({ min: 1, max: 3 }),
    lesson: names,
    mode: fc.constantFrom('practice' as const, 'test' as const, 'review' as const),
    response,
    seed: fc.integer(),
    right: fc.boolean(),
    score: fc.constantFrom(0, 0.5, 1),
    first: fc.boolean(),
    certainty: fc.constantFrom(1 as const, 2 as const, 3 as const),
    test: sittings,
    ms: fc.nat(),
  },
  {
    requiredKeys: [
      'type',
      'item',
      'rev',
      'lesson',
      'mode',
      'response',
      'seed',
      'right',
      'score',
      'first',
      'ms',
    ],
  },
);

const drawn = fc.record({
  id: names,
  rev: fc.integer({ min: 1, max: 3 }),
  lesson: names,
  seed: fc.integer(),
});

const finished = fc
  .record({
    type: fc.constant('test-finished' as const),
    test: names,
    started: sittings,
    right: fc.nat(40),
    total: fc.nat(40),
    passed: fc.boolean(),
  })
  .map((event) => ({ ...event, right: Math.min(event.right, event.total) }));

const inTests: fc.Arbitrary<Happening> = fc.oneof(
  fc.record(
    {
      type: fc.constant('test-started' as const),
      test: names,
      seed: fc.integer(),
      items: fc.array(drawn, { maxLength: 3 }),
      limit: fc.integer({ min: 5, max: 60 }),
    },
    { requiredKeys: ['type', 'test', 'seed', 'items'] },
  ),
  fc.record({
    type: fc.constant('test-extended' as const),
    test: names,
    started: sittings,
    minutes: fc.nat(10),
  }),
  finished,
);

/** Anything the platform records. */
export const happenings: fc.Arbitrary<Happening> = fc.oneof(
  answered,
  fc.record({ type: fc.constantFrom('opened' as const, 'finished' as const), lesson: names }),
  fc.record({ type: fc.constant('left' as const), lesson: names, place: fc.string() }),
  fc.record({ type: fc.constant('challenge' as const), tool: names, challenge: names }),
  fc.constant({ type: 'backup' as const }),
  fc.record({ type: fc.constant('imported' as const), count: fc.nat() }),
  inTests,
);

/** Events with ids and times that collide often. */
export const events: fc.Arbitrary<Event> = fc
  .tuple(
    happenings,
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([happening, at, writer, seq]) => ({ ...happening, v: 2, id: `${writer}:${seq}`, at }));

/** A log: each id once. */
export const logs: fc.Arbitrary<Event[]> = fc.uniqueArray(events, { selector: ({ id }) => id });
