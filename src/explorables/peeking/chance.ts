/** Evenly spread numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * `count` tests of two equal versions, `days` long: z after each day, every day bringing as many visitors.
 * The same `batch` gives the same tests.
 */
export function equalVersions(batch: number, count: number, days: number): number[][] {
  const chance = seeded(batch * 7919);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return Array.from({ length: count }, () => {
    let sum = 0;
    return Array.from({ length: days }, (_, day) => {
      sum += normal();
      return sum / Math.sqrt(day + 1);
    });
  });
}
