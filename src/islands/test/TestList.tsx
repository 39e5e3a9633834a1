import { type LearnerState, percent, type TestStanding, testStanding } from '#progress';
import type { Link } from './setup.ts';

/** A test of the course, as lists name it. */
export interface CourseTest extends Link {
  /** A chapter's id, or `final`. */
  test: string;
}

interface Words {
  none: string;
  open: string;
  best: (percent: number, passed: boolean) => string;
}

interface Props {
  tests: readonly CourseTest[];
  state: LearnerState;
  s: Words;
}

/** Every test of the course and how the learner stands with it. */
export function TestList({ tests, state, s }: Props) {
  return (
    <ol class="standing">
      {tests.map(({ test, href, title }) => (
        <li key={test}>
          <a href={href}>{title}</a>
          <span>{statusText(testStanding(state, test), s)}</span>
        </li>
      ))}
    </ol>
  );
}

function statusText({ open, best }: TestStanding, s: Words): string {
  const share = best && s.best(percent(best), best.passed);
  return [share, open && s.open].filter(Boolean).join(' · ') || s.none;
}
