import { type Random, seedFrom, shuffle, stream } from '../random.ts';
import { apportion } from './apportion.ts';
import { evenOut, type Share } from './even-out.ts';
import type { DrawnItem, PoolItem } from './types.ts';

/** The test over the whole course; every other test is called by its chapter. */
export const FINAL = 'final';

/** Questions of a chapter's test, and how many of them come from earlier chapters, where there are any. */
const chapterSize = 12;
const earlierSize = 4;
/** Questions of the final test. */
const finalSize = 40;

/**
 * Draws a test from a pool in teaching order; the same pool and seed give the same draw.
 * A chapter's test takes two thirds from that chapter, a third from those before it in the pool, evenly.
 * The final test takes from every chapter by the number of points it teaches. Levels, then points,
 * are as even as a swap can make them. A small pool gives what it has. Shuffled, each question once.
 */
export function drawTest(pool: readonly PoolItem[], test: string, seed: number): DrawnItem[] {
  const random = stream(seed, 'draw');
  const chapters = byChapter(pool);
  const shares = test === FINAL ? wholeCourse(chapters) : oneChapter(chapters, test, random);
  const drawn = shares.map(({ items, seats }): Share => {
    const shuffled = shuffle(items, random);
    return { drawn: shuffled.slice(0, seats), rest: shuffled.slice(seats) };
  });
  evenOut(drawn);
  return shuffle(
    drawn.flatMap((share) => share.drawn),
    random,
  ).map(({ id, rev, lesson }) => ({ id, rev, lesson, seed: seedFrom(`${seed >>> 0} ${id}`) }));
}

interface Chapter {
  id: string;
  items: PoolItem[];
}

function byChapter(pool: readonly PoolItem[]): Chapter[] {
  const ids = [...new Set(pool.map(({ chapter }) => chapter))];
  return ids.map((id) => ({ id, items: pool.filter(({ chapter }) => chapter === id) }));
}

interface Portion {
  items: PoolItem[];
  seats: number;
}

function portions(chapters: Chapter[], size: number, weigh: (items: PoolItem[]) => number) {
  const parties = chapters.map(({ items }) => ({ weight: weigh(items), capacity: items.length }));
  const seats = apportion(size, parties);
  return chapters.map(({ items }, i): Portion => ({ items, seats: seats[i] ?? 0 }));
}

function wholeCourse(chapters: Chapter[]): Portion[] {
  return portions(chapters, finalSize, (items) => new Set(items.map(({ point }) => point)).size);
}

/** Earlier chapters count alike; chance decides which of them give one question more. */
function oneChapter(chapters: Chapter[], test: string, random: Random): Portion[] {
  const place = chapters.findIndex(({ id }) => id === test);
  if (place < 0) return [];
  const earlier = shuffle(chapters.slice(0, place), random);
  const before = portions(earlier, earlierSize, () => 1);
  const rest = chapterSize - before.reduce((sum, { seats }) => sum + seats, 0);
  return [...portions(chapters.slice(place, place + 1), rest, () => 1), ...before];
}
