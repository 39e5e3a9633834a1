import type { LearnerState, Sitting, TestResult } from './types.ts';

/** A sitting whose draw is known. */
export type StartedSitting = Sitting & Required<Pick<Sitting, 'start'>>;
/** A sitting that was handed in. */
export type FinishedSitting = Sitting & Required<Pick<Sitting, 'result'>>;

/** How a learner stands with one test. */
export interface TestStanding {
  /** Begun and not handed in; of several, the one begun last. */
  open?: StartedSitting;
  /** Handed in last. */
  latest?: FinishedSitting;
  /** The largest share of right answers; the earliest of equals. */
  best?: TestResult;
  /** How often it was handed in. */
  taken: number;
}

const isOpen = (sitting: Sitting): sitting is StartedSitting =>
  sitting.start !== undefined && !sitting.result;
const isFinished = (sitting: Sitting): sitting is FinishedSitting => sitting.result !== undefined;

const share = ({ right, total }: TestResult): number => (total > 0 ? right / total : 0);

/** Per cent of right answers, rounded down, so that no one reads a pass mark that wasn't reached. */
export function percent({ right, total }: Pick<TestResult, 'right' | 'total'>): number {
  return total > 0 ? Math.floor((right * 100) / total) : 0;
}

/** How a learner stands with a test: a chapter's, by its id, or `final`. */
export function testStanding({ sittings }: LearnerState, test: string): TestStanding {
  const all = Object.values(sittings);
  const [open] = all
    .filter(isOpen)
    .filter(({ start }) => start.test === test)
    .sort((a, b) => b.start.at - a.start.at);
  const finished = all
    .filter(isFinished)
    .filter(({ result }) => result.test === test)
    .sort((a, b) => b.result.at - a.result.at);
  const [latest] = finished;
  const [best] = finished
    .map(({ result }) => result)
    .sort((a, b) => share(b) - share(a) || a.at - b.at);
  return {
    ...(open && { open }),
    ...(latest && { latest }),
    ...(best && { best }),
    taken: finished.length,
  };
}
