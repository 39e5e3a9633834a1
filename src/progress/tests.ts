import { table } from './table.ts';
import type { Event, LearnerState, Sitting, SittingAnswer } from './types.ts';

type Of<T extends Event['type']> = Extract<Event, { type: T }>;
type Given = SittingAnswer & { item: string };

/** An answer that counts for its question, whichever of several comes first here. */
export function answer(state: LearnerState, event: Given): void {
  const { item, lesson, right, rev, at, response, seed } = event;
  const known = state.items[item];
  const given = { right, rev, at };
  const next: LearnerState['items'][string] = {
    lesson,
    first: given,
    last: { ...given, response, seed },
    ...known,
    attempts: (known?.attempts ?? 0) + 1,
  };
  if (known && at < known.first.at) next.first = given;
  if (known && at >= known.last.at)
    Object.assign(next, { lesson, last: { ...given, response, seed } });
  if (right) next.rightAt = Math.min(at, known?.rightAt ?? at);
  state.items[item] = next;
}

/** A copy of a sitting, put in its place, to be changed. */
function change(state: LearnerState, id: string): Sitting {
  const known = state.sittings[id];
  const sitting = { id, extended: 0, ...known, answers: table(known?.answers) };
  state.sittings[id] = sitting;
  return sitting;
}

export function start(state: LearnerState, event: Of<'test-started'>): void {
  const { test, seed, items, limit, at } = event;
  change(state, event.id).start = { test, seed, items, at, ...(limit !== undefined && { limit }) };
}

export function extend(state: LearnerState, id: string, minutes: number): void {
  change(state, id).extended += minutes;
}

/** Kept with the sitting until that is handed in; then it counts like any other answer. */
export function answerInTest(state: LearnerState, id: string, event: Of<'answered'>): void {
  if (state.sittings[id]?.result) {
    answer(state, event);
    return;
  }
  const { lesson, right, rev, response, seed, at } = event;
  change(state, id).answers[event.item] = { lesson, right, rev, response, seed, at };
}

export function handIn(state: LearnerState, event: Of<'test-finished'>): void {
  const { test, right, total, passed, at } = event;
  if (state.sittings[event.started]?.result) return;
  const sitting = change(state, event.started);
  sitting.result = { test, at, right, total, passed };
  for (const [item, given] of Object.entries(sitting.answers)) answer(state, { ...given, item });
}
