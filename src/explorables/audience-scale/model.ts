import { roundUp } from '#charts/scale';
import { adCost, orders } from '#commerce';
import type { State } from '../parts/fields.ts';

/**
 * What an order leaves before ads, in yuan. For the wide (1) and the narrow (2) audience: impressions, click rate and
 * conversion of clicks in percent, price of a thousand impressions in yuan; the impressions that reach everyone in
 * the narrow one once. The wide one is larger than any budget here.
 */
export const fields = {
  m: { min: 10, max: 400, step: 5, start: 180 },
  x1: { min: 10_000, max: 900_000, step: 10_000, start: 100_000 },
  x2: { min: 1000, max: 100_000, step: 1000, start: 20_000 },
  c1: { min: 0.1, max: 10, step: 0.1, start: 1.2 },
  v1: { min: 0.1, max: 10, step: 0.1, start: 1.5 },
  k1: { min: 5, max: 300, step: 5, start: 30 },
  c2: { min: 0.1, max: 10, step: 0.1, start: 3 },
  v2: { min: 0.1, max: 10, step: 0.1, start: 3 },
  k2: { min: 5, max: 300, step: 5, start: 90 },
  r2: { min: 1000, max: 100_000, step: 1000, start: 20_000 },
};

export type Plan = State<keyof typeof fields>;

const coats = {
  m: 180,
  x1: 100_000,
  x2: 20_000,
  c1: 1.2,
  v1: 1.5,
  k1: 30,
  c2: 3,
  v2: 3,
  k2: 90,
  r2: 20_000,
};

export const presets = {
  coats,
  forced: { ...coats, x2: 40_000 },
  everybody: { ...coats, x1: 600_000 },
  cats: { ...coats, m: 60, c1: 2, v1: 4, k1: 20, c2: 4, v2: 5, k2: 120 },
} satisfies Record<string, Plan>;

export const rightGuess = 'most';
export const reveals = (plan: Plan) => plan.x1 >= 590_000 && plan.x1 <= 620_000 && same(plan, 'x1');

/** Whether `plan` is the lesson's but for the named fields. */
function same(plan: Plan, ...but: (keyof Plan)[]): boolean {
  return Object.entries(coats).every(
    ([key, value]) => but.includes(key as keyof Plan) || plan[key as keyof Plan] === value,
  );
}

/** Share of the clicks of a first look that a second one brings, and a third of a second (the course's assumption). */
const wearing = 1 / 3;

/** Impressions as if all were first looks: everyone sees the ad once, then those who saw it see it again. */
export function firstLooks(impressions: number, pool: number): number {
  let [left, worth, sum] = [impressions, 1, 0];
  while (left > 0 && worth > 1e-6) {
    sum += Math.min(left, pool) * worth;
    left -= pool;
    worth *= wearing;
  }
  return sum;
}

interface Audience {
  /** Shares. */
  clickRate: number;
  conversion: number;
  cpm: number;
  pool: number;
}

export interface Result {
  /** Orders, yuan spent, yuan for each order on average, yuan left. */
  orders: number;
  spend: number;
  each: number;
  profit: number;
  /** What one order more would cost in ads; none when it is out of reach. */
  next: number | undefined;
}

function result(audience: Audience, impressions: number, left: number): Result {
  const { pool, cpm, ...rates } = audience;
  const sold = orders.compute({ reach: firstLooks(impressions, pool), ...rates });
  const spend = adCost.compute({ reach: impressions, cpm });
  const clickRate = rates.clickRate * wearing ** Math.floor(impressions / pool);
  const next = cpm / 1000 / (clickRate * rates.conversion);
  return {
    orders: sold,
    spend,
    each: spend / sold,
    // Without the dust of floating point, which would make a loss of nothing.
    profit: Math.round((sold * left - spend) * 1e6) / 1e6 || 0,
    next: next < 100_000 ? next : undefined,
  };
}

export interface Look {
  wide: Result;
  narrow: Result;
  /** Right end of the money axis, and both ends of the profit axis. */
  spend: number;
  profit: [number, number];
  /** Money and profit, from nothing spent to the end of the axis or the bottom of the picture. */
  lines: { wide: [number, number][]; narrow: [number, number][] };
  /** Where the narrow audience has seen the ad once. */
  top: [number, number];
}

export function look({ m, x1, x2, c1, v1, k1, c2, v2, k2, r2 }: Plan): Look {
  const all = { clickRate: c1 / 100, conversion: v1 / 100, cpm: k1, pool: 1e9 };
  const few = { clickRate: c2 / 100, conversion: v2 / 100, cpm: k2, pool: r2 };
  const [wide, narrow] = [result(all, x1, m), result(few, x2, m)];
  const full = result(few, r2, m);
  const spend = roundUp(Math.max(wide.spend, narrow.spend, full.spend * 2) * 1.05);
  const shown = [0, wide.profit, narrow.profit, full.profit];
  const high = roundUp(Math.max(...shown, 1) * 1.05);
  const low = -roundUp(Math.max(high * 0.3, -Math.min(...shown) * 1.05));
  const line = (audience: Audience) => {
    const kink = full.spend;
    const marks = Array.from({ length: 61 }, (_, i) => (spend * i) / 60);
    const places = audience === few ? [...marks, kink, kink * 2, kink * 3] : marks;
    return places
      .filter((place) => place > 0 && place <= spend)
      .sort((a, b) => a - b)
      .map((place): [number, number] => [
        place,
        result(audience, (place / audience.cpm) * 1000, m).profit,
      ])
      .filter(([, profit]) => profit >= low && profit <= high);
  };
  return {
    wide,
    narrow,
    spend,
    profit: [low, high],
    lines: { wide: [[0, 0], ...line(all)], narrow: [[0, 0], ...line(few)] },
    top: [full.spend, full.profit],
  };
}

export const goals = {
  ceiling: (plan: Plan, { narrow }: Look) => same(plan, 'x2') && narrow.profit < 0,
  only: (plan: Plan, { wide, narrow }: Look) =>
    same(plan, 'm') && wide.profit < 0 && narrow.profit > 0,
  better: (plan: Plan, { wide, narrow }: Look) =>
    same(plan, 'c1', 'v1') && wide.profit > narrow.profit,
};
