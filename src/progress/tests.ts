import { table } from './table.ts';
import type { AnsweredEvent, EventOf, LearnerState, Sitting } from './types.ts';

/** An answer that counts for its question from a moment on. */
export function answer(state: LearnerState, at: number, event: AnsweredEvent): void {
  const { item, lesson, right, rev, response, seed } = event;
  const known = state.items[item];
  const next: LearnerState['items'][string] = {
    first: { right, rev, at },
    ...known,
    lesson,
    attempts: (known?.attempts ?? 0) + 1,
    last: { right, rev, at, response, seed },
  };
  if (right) next.rightAt ??= at;
  state.items[item] = next;
}

/** A copy of a sitting, put in its place, to be changed. */
export function change(state: LearnerState, id: string): Sitting {
  const known = state.sittings[id];
  const sitting = { id, extended: 0, ...known, answers: table(known?.answers) };
  state.sittings[id] = sitting;
  return sitting;
}

/** Kept with the sitting until that is handed in; then it counts like any other answer. */
export function answerInTest(state: LearnerState, id: string, event: EventOf<'answered'>): void {
  if (state.sittings[id]?.result) answer(state, event.at, event);
  else change(state, id).answers[event.item] = event;
}

/** Once; a later result of the same sitting changes nothing. */
export function handIn(state: LearnerState, result: EventOf<'test-finished'>): void {
  if (state.sittings[result.started]?.result) return;
  const sitting = change(state, result.started);
  sitting.result = result;
  for (const given of Object.values(sitting.answers)) answer(state, result.at, given);
}
