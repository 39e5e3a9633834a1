import { lessonProgress } from '../completion.ts';
import { testStanding } from '../standing.ts';
import type { LearnerState, LessonOutline, TestResult } from '../types.ts';

/** How one test of the course stands. */
export interface RecordedTest {
  test: string;
  best?: TestResult;
}

/** What a learner has to show for a course as it is now. */
export interface CourseRecord {
  lessons: { done: number; total: number };
  tests: RecordedTest[];
  /** Every test is passed, and there is one. */
  complete: boolean;
  /** When the last of the best results came, ms since 1970. */
  at?: number;
}

/** Best results in the tests named, in their order, and the lessons done. */
export function courseRecord(
  state: LearnerState,
  lessons: readonly LessonOutline[],
  tests: readonly string[],
): CourseRecord {
  const recorded = tests.map((test): RecordedTest => {
    const { best } = testStanding(state, test);
    return { test, ...(best && { best }) };
  });
  const results = recorded.flatMap(({ best }) => best ?? []);
  const done = lessons.filter((lesson) => lessonProgress(state, lesson).status === 'done');
  return {
    lessons: { done: done.length, total: lessons.length },
    tests: recorded,
    complete: tests.length > 0 && results.filter((r) => r.passed).length === tests.length,
    ...(results.length > 0 && { at: Math.max(...results.map(({ at }) => at)) }),
  };
}
