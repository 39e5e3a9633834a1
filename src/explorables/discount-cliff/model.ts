import { roundUp } from '#charts/scale';
import { payable, type Tier, thresholdProfit } from '#commerce';
import type { State } from '../parts/fields.ts';

const threshold = { min: 50, max: 900, step: 10 };
const off = { min: 0, max: 300, step: 5 };

/** List price of the basket in yuan, cost of goods in percent of it, and three tiers 满 `t` 减 `o`. */
export const fields = {
  x: { min: 1, max: 1000, step: 1, start: 399 },
  c: { min: 0, max: 90, step: 1, start: 55 },
  t1: { ...threshold, start: 200 },
  o1: { ...off, start: 20 },
  t2: { ...threshold, start: 400 },
  o2: { ...off, start: 60 },
  t3: { ...threshold, start: 600 },
  o3: { ...off, start: 120 },
};

export type Basket = State<keyof typeof fields>;

const nuts = { x: 399, c: 55, t1: 200, o1: 20, t2: 400, o2: 60, t3: 600, o3: 120 };

export const presets = {
  nuts,
  lower: { ...nuts, o2: 40, o3: 60 },
  pans: { x: 290, c: 70, t1: 300, o1: 50, t2: 600, o2: 100, t3: 900, o3: 150 },
  dresses: { x: 199, c: 40, t1: 100, o1: 10, t2: 200, o2: 40, t3: 300, o3: 100 },
} satisfies Record<string, Basket>;

export const rightGuess = 'less';
export const reveals = (basket: Basket) => basket.x === 350 && same(basket, 'x');

/** Whether `basket` is the lesson's but for the named fields. */
function same(basket: Basket, ...but: (keyof Basket)[]): boolean {
  return Object.entries(nuts).every(
    ([key, value]) => but.includes(key as keyof Basket) || basket[key as keyof Basket] === value,
  );
}

/** A basket's list price, what is paid and what the shop keeps after cost of goods, in yuan. */
export interface Sum {
  list: number;
  paid: number;
  profit: number;
}

/** Whole yuan, both ends included. */
export type Span = readonly [number, number];

export interface Look {
  now: Sum;
  /** The basket filled up to the next threshold, if there is one. */
  next: Sum | undefined;
  /** Baskets that cost more than some larger one. */
  cliffs: Span[];
  /** Baskets the shop earns more with than when they are filled up to the next threshold. */
  losses: Span[];
  /** Whole yuan in all cliffs together. */
  width: number;
  /** Thresholds and reductions that grow from tier to tier. */
  sensible: boolean;
  /** Right end of the list price axis; both ends of the profit axis. */
  reach: number;
  profit: [number, number];
  /** Pieces between thresholds: list price with what is paid, and with what is kept. */
  payments: [number, number][][];
  profits: [number, number][][];
}

/** Runs of whole yuan that `holds`. */
function runs(to: number, holds: (list: number) => boolean): Span[] {
  const found: [number, number][] = [];
  for (let list = 1; list <= to; list++) {
    if (!holds(list)) continue;
    const last = found.at(-1);
    if (last?.[1] === list - 1) last[1] = list;
    else found.push([list, list]);
  }
  return found;
}

export function look({ x, c, t1, o1, t2, o2, t3, o3 }: Basket): Look {
  const tiers: Tier[] = [
    { from: t1, off: o1 },
    { from: t2, off: o2 },
    { from: t3, off: o3 },
  ];
  const sum = (list: number): Sum => ({
    list,
    paid: payable(list, tiers),
    profit: thresholdProfit.compute({
      basket: list,
      costRate: c / 100,
      threshold1: t1,
      off1: o1,
      threshold2: t2,
      off2: o2,
      threshold3: t3,
      off3: o3,
    }),
  });
  const thresholds = [...new Set([t1, t2, t3])].sort((a, b) => a - b);
  const above = (list: number) => thresholds.find((from) => from > list);
  const reach = roundUp(Math.max(Math.max(...thresholds) * 1.3, x));
  const filled = new Map(thresholds.map((from) => [from, sum(from)]));
  const next = filled.get(above(x) ?? 0);

  const edges = [0, ...thresholds, reach];
  const pieces = thresholds.concat(reach).map((end, i) => {
    const from = edges[i] ?? 0;
    const most = tiers.find((tier) => tier.from === from)?.off ?? 0;
    const bend = Math.min(Math.max(most, from), end - 1e-6);
    return [from, bend, end === reach ? end : end - 1e-6].map(sum);
  });
  const kept = pieces.flat().map(({ profit }) => profit);
  const cliffs = runs(reach, (list) =>
    [...filled.values()].some(
      (larger) => larger.list > list && larger.paid < payable(list, tiers) - 1e-9,
    ),
  );
  const losses = runs(reach, (list) => {
    const goal = filled.get(above(list) ?? 0);
    return goal !== undefined && goal.profit < sum(list).profit - 1e-9;
  });
  const grows = (...values: number[]) =>
    values.every((v, i) => i === 0 || v > (values[i - 1] ?? 0));
  return {
    now: sum(x),
    next,
    cliffs,
    losses,
    width: cliffs.reduce((total, [from, to]) => total + to - from + 1, 0),
    sensible:
      grows(t1, t2, t3) && grows(o1, o2, o3) && [t1 - o1, t2 - o2, t3 - o3].every((v) => v > 0),
    reach,
    profit: [-roundUp(Math.max(...kept.map((v) => -v), 0.1)), roundUp(Math.max(...kept, 10))],
    payments: pieces.map((piece) => piece.map(({ list, paid }) => [list, paid])),
    profits: pieces.map((piece) => piece.map(({ list, profit }) => [list, profit])),
  };
}

export const goals = {
  shop: (_: Basket, { now, next }: Look) =>
    next !== undefined && next.paid > now.paid && next.profit < now.profit,
  lower: ({ t1, t2, t3, o3 }: Basket, { width, sensible }: Look) =>
    t1 === 200 && t2 === 400 && t3 === 600 && o3 >= 60 && sensible && width <= 60,
  nothing: (basket: Basket, { now }: Look) =>
    basket.x === 600 && same(basket, 'x', 'c') && now.profit < 1e-9,
};
