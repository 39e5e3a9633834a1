import type { ItemState, LearnerState, LessonOutline, LessonProgress } from './types.ts';

/**
 * How a learner stands in a lesson as it is now. A lesson is done once it was finished or every
 * question of it has been answered right; questions added, changed or deleted later don't undo a finish.
 */
export function lessonProgress(state: LearnerState, outline: LessonOutline): LessonProgress {
  const total = outline.items.length;
  let right = 0;
  let answered = 0;
  let updated = false;
  for (const item of outline.items) {
    const known = state.items[item.id];
    if (!known) continue;
    answered += 1;
    if (known.rightAt !== undefined) right += 1;
    if (item.rev > known.last.rev) updated = true;
  }
  const lesson = state.lessons[outline.id];
  const done = lesson?.finishedAt !== undefined || (total > 0 && right === total);
  if (done && answered < total) updated = true;
  const status = done ? 'done' : lesson || answered > 0 ? 'started' : 'new';
  return { status, right, answered, total, updated };
}

/** Several lessons taken together: a chapter, or the course. */
export interface GroupProgress extends LessonProgress {
  lessons: number;
  /** Lessons that are done. */
  done: number;
}

/** Sums over lessons; done when every lesson is, and there is one. */
export function groupProgress(list: readonly LessonProgress[]): GroupProgress {
  const group: GroupProgress = {
    status: 'new',
    right: 0,
    answered: 0,
    total: 0,
    updated: false,
    lessons: list.length,
    done: 0,
  };
  for (const lesson of list) {
    group.right += lesson.right;
    group.answered += lesson.answered;
    group.total += lesson.total;
    group.updated ||= lesson.updated;
    if (lesson.status === 'done') group.done += 1;
    if (lesson.status !== 'new') group.status = 'started';
  }
  if (list.length > 0 && group.done === list.length) group.status = 'done';
  return group;
}

/** A question whose last answer was wrong. */
export interface Mistake {
  item: string;
  /** Where the question stands today, which may differ from where it was answered. */
  lesson: string;
  /** Its meaning changed since that answer. */
  changed: boolean;
  state: ItemState;
}

/**
 * The list of wrong answers: questions that still exist and haven't been answered right since
 * they were last answered wrong; most recent first.
 */
export function mistakes(state: LearnerState, outlines: readonly LessonOutline[]): Mistake[] {
  const list: Mistake[] = [];
  for (const outline of outlines) {
    for (const { id, rev } of outline.items) {
      const known = state.items[id];
      if (!known || known.last.right) continue;
      list.push({ item: id, lesson: outline.id, changed: rev > known.last.rev, state: known });
    }
  }
  return list.sort((a, b) => b.state.last.at - a.state.last.at || (a.item < b.item ? -1 : 1));
}
