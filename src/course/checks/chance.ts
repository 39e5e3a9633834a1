/** Below this probability a habit is no accident. */
const rare = 0.01;
/** The standard score that is exceeded with probability `rare`. */
const rareScore = 2.326;
/** From this many trials on the normal distribution is near enough. */
const many = 200;

/**
 * Whether so many successes are more than chance: rarer than one in a hundred, and more than a fifth
 * above what is expected, so that a small lean in a large course is none. One chance per trial.
 */
export function isBeyondChance(hits: number, chances: readonly number[]): boolean {
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  if (hits <= 1.2 * expected) return false;
  if (chances.length < many) return atLeast(hits, chances) < rare;
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  return hits - 0.5 > expected + rareScore * Math.sqrt(variance);
}

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
