/** Gives numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/**
 * Random numbers that depend on nothing but the seed (its 32 low bits), the same on every machine.
 * SplitMix32: Weyl sequence with the golden ratio, mixed by a hash of Chris Wellons'
 * hash-prospector; public domain, https://github.com/bryc/code/blob/master/jshash/PRNGs.md#splitmix32.
 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 2 ** 32;
  };
}

/** Spreads 32 bits so that neighbours end far apart; one to one. */
function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** A seed, 0 to 2³² − 1, made from a text: FNV-1a over its UTF-16 units, mixed once more. */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mix(hash >>> 0);
}

/** Random numbers for one part of one question, so that adding a part leaves the others as they were. */
export function stream(seed: number, name: string): Random {
  return random(seedFrom(`${seed >>> 0} ${name}`));
}

/** A shuffled copy (Fisher–Yates): every order is equally likely. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list];
  const shuffled: T[] = [];
  while (rest.length > 0) {
    shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return shuffled;
}
