/**
 * Probability of `hits` or more successes in independent trials with these chances
 * (Poisson binomial distribution, summed exactly).
 */
export function atLeast(hits: number, chances: readonly number[]): number {
  let exactly = [1];
  for (const chance of chances) {
    exactly = [...exactly, 0].map(
      (same, count) => same * (1 - chance) + (exactly[count - 1] ?? 0) * chance,
    );
  }
  return exactly.slice(hits).reduce((sum, probability) => sum + probability, 0);
}
