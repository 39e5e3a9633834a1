import type { CourseTest } from '../test/TestList.tsx';

/** What the page tells of the course. */
export interface RecordSetup {
  course: string;
  version: string;
  title: string;
  brand: string;
  /** Every test in order, by its id. */
  tests: CourseTest[];
}
