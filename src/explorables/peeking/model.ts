import { roundUp } from '#charts/scale';
import { peekingFalseAlarms, zScore } from '#commerce';
import type { State } from '../parts/fields.ts';
import { equalVersions } from './chance.ts';

export const days = 30;
export const tests = 200;
/** So many of the tests are drawn as lines. */
const drawn = 12;

/** Days the test runs; level of p in percent; when one looks (0: every day, 1: on the last only); batch of tests. */
export const fields = {
  k: { min: 1, max: days, step: 1, start: 5 },
  p: { min: 0.1, max: 10, step: 0.1, start: 5 },
  m: { min: 0, max: 1, step: 1, start: 0 },
  b: { min: 1, max: 99, step: 1, start: 1 },
};

export type Plan = State<keyof typeof fields>;

const hasty = { k: 5, p: 5, m: 0, b: 1 };

export const presets = {
  hasty,
  hastier: { ...hasty, k: 20 },
  patient: { ...hasty, k: 20, m: 1 },
} satisfies Record<string, Plan>;

export const rightGuess = 'same';
export const reveals = ({ k, p, m }: Plan) => k === 20 && p === 5 && m === 1;

export interface Look {
  /** |z| from which a difference counts. */
  limit: number;
  /** Chance of a false alarm: now, and by day when one looks every day. */
  chance: number;
  daily: number[];
  /** The day each test was called significant, 0 for never; and how many were. */
  called: number[];
  alarms: number;
  /** z by day of the tests that are drawn, up to the day they end. */
  lines: number[][];
  /** Top of the chance axis. */
  top: number;
}

/** Keeps the last result: a hand on one slider leaves the others alone, and both tables take milliseconds. */
function remembered<T>(make: (key: number) => T): (key: number) => T {
  let last: [number, T] | undefined;
  return (key) => {
    if (last?.[0] !== key) last = [key, make(key)];
    return last[1];
  };
}

const limitAt = (p: number) => zScore.compute({ serviceLevel: 1 - p / 200 });
const chancesAt = remembered((p) => peekingFalseAlarms(days, limitAt(p)));
const testsOf = remembered((batch) => equalVersions(batch, tests, days));

export function look({ k, p, m, b }: Plan): Look {
  const limit = limitAt(p);
  const daily = chancesAt(p);
  const walks = testsOf(b);
  const counts = (z: number | undefined) => Math.abs(z ?? 0) > limit;
  const called = walks.map((walk) => {
    if (m === 1) return counts(walk[k - 1]) ? k : 0;
    return walk.slice(0, k).findIndex(counts) + 1;
  });
  return {
    limit,
    chance: m === 1 ? p / 100 : (daily[k - 1] ?? 0),
    daily,
    called,
    alarms: called.filter((day) => day > 0).length,
    lines: walks.slice(0, drawn).map((walk, i) => walk.slice(0, called[i] || k)),
    top: roundUp(daily.at(-1) ?? 1),
  };
}

export const goals = {
  quarter: ({ m, p }: Plan, { chance }: Look) => m === 0 && p === 5 && chance > 0.25,
  strict: ({ k, m }: Plan, { chance }: Look) => k === 20 && m === 0 && chance <= 0.05,
  luck: (_: Plan, { alarms, chance }: Look) => Math.abs(alarms - tests * chance) >= 6,
};
