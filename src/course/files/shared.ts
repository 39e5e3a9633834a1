import type { Reading } from '../read/course.ts';

/** What the copies of this module in one process know together. */
interface Shared {
  /** Files may change: look again before each use. */
  live: boolean;
  latest?: { state: string; reading: Reading };
}

const key = Symbol.for('shangke.content');
const place = globalThis as typeof globalThis & { [key]?: Shared };

/**
 * Astro loads this room three times: with its config, with the content layer and with the pages.
 * One reading for all of them saves two thirds of the time that reading takes in a build.
 */
export const shared: Shared = place[key] ?? { live: false };
place[key] = shared;
