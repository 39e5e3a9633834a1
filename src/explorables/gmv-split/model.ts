import { gmv, growthRate, logChange, visitors } from '#commerce';
import type { State } from '../parts/fields.ts';

const views = { min: 50_000, max: 450_000, step: 1000 };
const percent = { min: 1, max: 10, step: 0.01 };
const yuan = { min: 40, max: 400, step: 1 };

/** Views, click rate and conversion in percent, spend per buyer in 元: the week before (0) and last week (1). */
export const fields = {
  n1: { ...views, start: 200_000 },
  c1: { ...percent, start: 3.6 },
  v1: { ...percent, start: 2.7 },
  p1: { ...yuan, start: 140 },
  n0: { ...views, start: 200_000 },
  c0: { ...percent, start: 4 },
  v0: { ...percent, start: 3 },
  p0: { ...yuan, start: 125 },
};

export type Weeks = State<keyof typeof fields>;

/** The factors of each week, in the order they are multiplied. */
export const weeks = [
  ['n0', 'c0', 'v0', 'p0'],
  ['n1', 'c1', 'v1', 'p1'],
] as const;

const before = { n0: 200_000, c0: 4, v0: 3, p0: 125 };
const stationery = { ...before, n1: 200_000, c1: 3.6, v1: 2.7, p1: 140 };

export const presets = {
  stationery,
  nuts: { n0: 150_000, c0: 5, v0: 4, p0: 88, n1: 400_000, c1: 3.5, v1: 5, p1: 76 },
  tea: { n0: 120_000, c0: 3, v0: 2.5, p0: 168, n1: 84_000, c1: 4.2, v1: 2.5, p1: 166 },
} satisfies Record<string, Weeks>;

const isBefore = ({ n0, c0, v0, p0 }: Weeks) =>
  n0 === before.n0 && c0 === before.c0 && v0 === before.v0 && p0 === before.p0;

export const rightGuess = 'twenty-three';
export const reveals = (state: Weeks) =>
  isBefore(state) &&
  state.n1 === 200_000 &&
  state.c1 === 3.6 &&
  state.v1 === 2.7 &&
  Math.abs(state.p1 - 154) <= 1;

/** Two weeks' figure, and how it changed: as a ratio, and in logarithms. */
interface Change {
  before: number;
  after: number;
  ratio: number;
  log: number;
}

export interface Look {
  /** 元, both weeks. */
  sales: [number, number];
  growth: number;
  /** How each factor changed: as a ratio, and in logarithms, which add up to `total`. */
  changes: Change[];
  /** Visitors and buyers. */
  people: [Change, Change];
  total: number;
  /** Both ends of the steps' axis, in logarithms; 0 lies between. */
  range: [number, number];
}

const salesOf = (n: number, c: number, v: number, p: number) =>
  gmv.compute({ views: n, clickRate: c / 100, conversion: v / 100, spend: p });

function change(before: number, after: number): Change {
  const pair = { before, after };
  return { ...pair, ratio: growthRate.compute(pair), log: logChange.compute(pair) };
}

export function look(state: Weeks): Look {
  const { n0, c0, v0, p0, n1, c1, v1, p1 } = state;
  const sales: [number, number] = [salesOf(n0, c0, v0, p0), salesOf(n1, c1, v1, p1)];
  const changes = weeks[0].map((key, i) => change(state[key], state[weeks[1][i] ?? key]));
  const came = [
    visitors.compute({ views: n0, clickRate: c0 / 100 }),
    visitors.compute({ views: n1, clickRate: c1 / 100 }),
  ] as const;
  const whole = change(...sales);
  let sum = 0;
  const levels = changes.map(({ log }) => (sum += log));
  const [low, high] = [Math.min(0, ...levels), Math.max(0, ...levels)];
  const room = Math.max(0.02, (high - low) * 0.05);
  return {
    sales,
    growth: whole.ratio,
    changes,
    people: [change(...came), change((came[0] * v0) / 100, (came[1] * v1) / 100)],
    total: whole.log,
    range: [low - room, high + room],
  };
}

export const goals = {
  hide: ({ c0, c1, v0, v1 }: Weeks, { growth }: Look) => growth > 0 && c1 < c0 && v1 < v0,
  alone: (state: Weeks, { changes, sales }: Look) =>
    isBefore(state) &&
    changes.filter(({ ratio }) => ratio !== 0).length === 1 &&
    Math.abs(sales[1] - 27_216) <= 100,
  repair: (state: Weeks, { growth }: Look) =>
    isBefore(state) &&
    state.v1 === 2.4 &&
    state.n1 === state.n0 &&
    state.p1 === state.p0 &&
    Math.abs(growth) < 0.005,
};
