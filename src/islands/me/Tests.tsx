import type { MeStrings } from '#i18n';
import type { LearnerState } from '#progress';
import { type CourseTest, TestList } from '../test/TestList.tsx';

interface Props {
  s: MeStrings['tests'];
  state: LearnerState;
  tests: CourseTest[];
  recordHref: string;
}

/** How every test of the course stands, and the way to the record of them all. */
export function Tests({ s, state, tests, recordHref }: Props) {
  if (tests.length === 0) return null;
  return (
    <section aria-labelledby="tests">
      <h2 id="tests">{s.title}</h2>
      <TestList tests={tests} state={state} s={s} />
      <p>
        <a href={recordHref}>{s.record}</a>
      </p>
    </section>
  );
}
