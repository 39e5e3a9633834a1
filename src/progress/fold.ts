import { byTime } from './merge.ts';
import { answer, answerInTest, change, handIn } from './tests.ts';
import { table } from './table.ts';
import type { Event, LearnerState } from './types.ts';

function touchLesson(state: LearnerState, id: string, at: number): LearnerState['lessons'][string] {
  const lesson = { openedAt: at, ...state.lessons[id], lastAt: at };
  state.lessons[id] = lesson;
  return lesson;
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
      if (event.test !== undefined) answerInTest(state, event.test, event);
      else {
        touchLesson(state, event.lesson, at);
        answer(state, at, event);
      }
      break;
    case 'test-started':
      change(state, event.id).start = event;
      break;
    case 'test-extended':
      change(state, event.started).extended += event.minutes;
      break;
    case 'test-finished':
      handIn(state, event);
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
 * @param before the fold of other events, all of which come before these by `byTime`; it is not changed.
 */
export function fold(events: readonly Event[], before?: LearnerState): LearnerState {
  const state: LearnerState = {
    events: 0,
    ...before,
    lessons: table(before?.lessons),
    items: table(before?.items),
    challenges: table(before?.challenges),
    sittings: table(before?.sittings),
  };
  for (const event of [...events].sort(byTime)) apply(state, event);
  return state;
}

/** `state` and one event more, which must come after all the others by `byTime`. */
export function foldOne(state: LearnerState, event: Event): LearnerState {
  return fold([event], state);
}
