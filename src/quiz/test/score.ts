/**
 * Whether that many right answers reach the pass mark, a share from 0 to 1. An empty test is never passed.
 * Both sides are the doubles nearest to the same fraction, so that 8 of 10 reaches 0.8.
 */
export function passes(right: number, total: number, mark: number): boolean {
  return total > 0 && right / total >= mark;
}

/** The fewest right answers that pass a test of so many questions. */
export function rightToPass(total: number, mark: number): number {
  let right = 0;
  while (right < total && !passes(right, total, mark)) right += 1;
  return right;
}
