import { roundUp } from '#charts/scale';
import { splitStock } from '#commerce';
import type { State } from '../parts/fields.ts';

export const most = 9;

/**
 * Warehouses; 元 a month lost for each hour of delivery, paid for each further warehouse; safety stock of one
 * warehouse in pieces; 元 a piece; how far regions sell alike in percent; which goods are split (0: all, 1: the
 * best-selling only).
 */
export const fields = {
  n: { min: 1, max: most, step: 1, start: 1 },
  h: { min: 0, max: 3000, step: 50, start: 500 },
  t: { min: 0, max: 6000, step: 100, start: 1500 },
  s: { min: 100, max: 2000, step: 50, start: 400 },
  u: { min: 10, max: 500, step: 5, start: 60 },
  r: { min: 0, max: 100, step: 10, start: 0 },
  w: { min: 0, max: 1, step: 1, start: 0 },
};

export type Net = State<keyof typeof fields>;

const tents = { n: 1, h: 500, t: 1500, s: 400, u: 60, r: 0, w: 0 };

export const presets = {
  tents,
  lesson: { ...tents, n: 4 },
  urgent: { ...tents, h: 1500, n: 4 },
  dear: { ...tents, s: 600, u: 400, t: 600, n: 3, w: 1 },
} satisfies Record<string, Net>;

export const rightGuess = 'three';
export const reveals = ({ n, w }: Net) => n === most && w === 0;

/** Hours to a buyer's door that no warehouse saves, and those that fall with the distance, `1 / √n`. */
const hoursFixed = 13;
const hoursFar = 18;
/** Best-selling goods: their share of the safety stock, and of the orders. */
const best = { stock: 0.3, orders: 0.7 };
/** What stock costs a month, of its value: money, space, what goes out of season. */
const carrying = 0.05;

export interface Plan {
  warehouses: number;
  /** Pieces in all; in the first warehouse, and in each of the others. */
  stock: number;
  first: number;
  other: number;
  hours: number;
  /** 元 a month. */
  holding: number;
  rent: number;
  slow: number;
  total: number;
}

/** What `warehouses` places would hold, take and cost. */
function planOf({ h, t, s, u, r, w }: Net, warehouses: number): Plan {
  const kept = w === 1 ? s * (1 - best.stock) : 0;
  const pieces = splitStock.compute({ stock: s - kept, warehouses, correlation: r / 100 });
  const near = w === 1 ? best.orders : 1;
  const saved = hoursFar * (1 - 1 / Math.sqrt(warehouses)) * near;
  const plan = {
    warehouses,
    stock: kept + pieces,
    first: kept + pieces / warehouses,
    other: pieces / warehouses,
    hours: hoursFixed + hoursFar - saved,
    holding: (kept + pieces) * u * carrying,
    rent: t * (warehouses - 1),
    slow: h * (hoursFar - saved),
  };
  return { ...plan, total: plan.holding + plan.rent + plan.slow };
}

export interface Look {
  now: Plan;
  plans: Plan[];
  /** Number of warehouses with the lowest total; the smallest when several have it. */
  cheapest: number;
  /** 元 tied up in stock, and how much more than in one warehouse. */
  tied: number;
  more: number;
  reach: number;
}

export function look(net: Net): Look {
  const plans = Array.from({ length: most }, (_, i) => planOf(net, i + 1));
  const now = planOf(net, net.n);
  const lowest = Math.min(...plans.map(({ total }) => total));
  return {
    now,
    plans,
    cheapest: plans.findIndex(({ total }) => total <= lowest + 1e-9) + 1,
    tied: now.stock * net.u,
    more: (now.stock - net.s) * net.u,
    reach: roundUp(Math.max(...plans.map(({ total }) => total))),
  };
}

const isTents = ({ t, s, u, r }: Net) => t === 1500 && s === 400 && u === 60 && r === 0;

export const goals = {
  lowest: (net: Net, { cheapest }: Look) =>
    isTents(net) && net.h === 500 && net.w === 0 && net.n === cheapest,
  four: (net: Net, { cheapest }: Look) =>
    isTents(net) && net.w === 0 && net.n === 4 && cheapest === 4,
  cash: (net: Net, { more, now }: Look) => isTents(net) && more <= 8000 && now.hours <= 25,
};
