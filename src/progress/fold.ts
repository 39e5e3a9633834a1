import { byTime } from './merge.ts';
import type { AnsweredEvent, Event, LearnerState } from './types.ts';

/** A copy without a prototype, so that ids such as `constructor` are keys like any other. */
function table<T>(from?: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null), from);
}

function touchLesson(state: LearnerState, id: string, at: number): LearnerState['lessons'][string] {
  const lesson = { openedAt: at, ...state.lessons[id], lastAt: at };
  state.lessons[id] = lesson;
  return lesson;
}

function answer(state: LearnerState, at: number, event: AnsweredEvent): void {
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

function apply(state: LearnerState, event: Event): void {
  const { at } = event;
  state.events += 1;
  switch (event.type) {
    case 'opened':
      touchLesson(state, event.lesson, at);
      state.latest = event.lesson;
      break;
    case 'left':
      touchLesson(state, event.lesson, at).place = event.place;
      break;
    case 'finished':
      touchLesson(state, event.lesson, at).finishedAt ??= at;
      break;
    case 'answered':
      touchLesson(state, event.lesson, at);
      answer(state, at, event);
      break;
    case 'challenge':
      state.challenges[`${event.tool}/${event.challenge}`] ??= at;
      break;
    case 'backup':
      state.backupAt = at;
      break;
    case 'imported':
      break;
  }
}

/**
 * What events add up to. The order they come in doesn't matter; each id may occur once (`merge`).
 * @param start the fold of other events, all of which come before these by `byTime`; it is not changed.
 */
export function fold(events: readonly Event[], start?: LearnerState): LearnerState {
  const state: LearnerState = {
    events: 0,
    ...start,
    lessons: table(start?.lessons),
    items: table(start?.items),
    challenges: table(start?.challenges),
  };
  for (const event of [...events].sort(byTime)) apply(state, event);
  return state;
}

/** `state` and one event more, which must come after all the others by `byTime`. */
export function foldOne(state: LearnerState, event: Event): LearnerState {
  return fold([event], state);
}
