import { keep, roundUp } from '#charts/scale';
import {
  bearableReturns,
  breakEvenOrders,
  breakEvenRoas,
  keptContribution,
  orderContribution,
  roi,
} from '#commerce';
import type { State } from '../parts/fields.ts';

/** Yuan: price, goods, shipping, loss of a return. Percent: platform fee, returns. ROAS as the ad desk reports it; yuan of ads. */
export const fields = {
  r: { min: 0, max: 90, step: 1, start: 20 },
  g: { min: 0.5, max: 15, step: 0.05, start: 3 },
  p: { min: 10, max: 500, step: 1, start: 100 },
  c: { min: 0, max: 400, step: 1, start: 45 },
  s: { min: 0, max: 50, step: 0.5, start: 6 },
  f: { min: 0, max: 30, step: 0.1, start: 4.6 },
  l: { min: 0, max: 50, step: 0.5, start: 9 },
  b: { min: 1000, max: 100_000, step: 1000, start: 10_000 },
};

export type Sale = State<keyof typeof fields>;

const notebook = { r: 20, g: 3, p: 100, c: 45, s: 6, f: 4.6, l: 9, b: 10_000 };

export const presets = {
  notebook,
  live: { r: 35, g: 4.95, p: 99, c: 35, s: 6, f: 20.6, l: 9, b: 8000 },
  coat: { r: 45, g: 3.5, p: 199, c: 80, s: 8, f: 5, l: 12, b: 10_000 },
  nuts: { r: 3, g: 2.2, p: 89, c: 40, s: 7, f: 5, l: 6, b: 10_000 },
} satisfies Record<string, Sale>;

export const rightGuess = 'returns';
export const reveals = ({ r, p, c, s, f, l }: Sale) =>
  r === 10 && p === 100 && c === 45 && s === 6 && f === 4.6 && l === 9;

export interface Look {
  /** Yuan for each order paid: what a kept one leaves, what is left with returns counted. */
  kept: number;
  left: number;
  /** None when orders lose money without any ad. */
  breakEven: number | undefined;
  /** Share of returns at which this ROAS just breaks even; none when it never does. */
  bearable: number | undefined;
  /** Yuan for each order paid, in the order they go: refunded, goods and the rest, ads, left over (or lost). */
  parts: { refunded: number; costs: number; ads: number; over: number };
  /** Whole orders that pay for the ads; none when none do. */
  orders: number | undefined;
  /** Yuan that the ads bring in all, and that as a share of them. */
  profit: number;
  roi: number;
  /** Top of the ROAS axis. */
  reach: number;
  /** Break-even ROAS by returns in percent, up to the top of the axis. */
  curve: [number, number][];
}

function orNothing(compute: () => number): number | undefined {
  try {
    return compute();
  } catch {
    return undefined;
  }
}

export function look({ r, g, p, c, s, f, l, b }: Sale): Look {
  const order = { price: p, cost: c, shipping: s, feeRate: f / 100, returnLoss: l };
  const paid = { ...order, returnRate: r / 100 };
  const at = (percent: number) =>
    orNothing(() => breakEvenRoas.compute({ ...order, returnRate: percent / 100 }));
  const breakEven = at(r);
  const left = orderContribution.compute(paid);
  const ads = p / g;
  const sold = (g * b) / p;
  const gain = roi.compute({ contribution: sold * left, spend: b });
  const reach = keep(roundUp(Math.max(8, g * 1.2, (breakEven ?? 0) * 1.15)), 8, 20);
  const curve = Array.from({ length: 181 }, (_, i) => [i / 2, at(i / 2) ?? Infinity] as const);
  return {
    kept: keptContribution.compute(order),
    left,
    breakEven,
    bearable: orNothing(() => bearableReturns.compute({ ...order, roas: g })),
    parts: {
      refunded: (p * r) / 100,
      costs: p - (p * r) / 100 - left,
      ads,
      over: left - ads,
    },
    orders: orNothing(() => breakEvenOrders.compute({ fixed: b, ...paid })),
    profit: gain * b,
    roi: gain,
    reach,
    curve: curve.filter(([, roas]) => roas <= reach).map(([x, roas]) => [x, roas]),
  };
}

/** Fields that differ from the lesson's. */
const changes = (sale: Sale) =>
  (Object.keys(notebook) as (keyof Sale)[]).filter((key) => sale[key] !== notebook[key]);

const lesson = (sale: Sale, ...but: (keyof Sale)[]) =>
  changes(sale).every((key) => but.includes(key));

export const goals = {
  eight: (sale: Sale, { breakEven }: Look) =>
    lesson(sale, 'r') && breakEven !== undefined && breakEven > 8,
  hopeless: (sale: Sale, { left }: Look) => lesson(sale, 'r') && left < 0,
  two: (sale: Sale, { breakEven = Infinity }: Look) =>
    breakEven < 2.5 && changes(sale).filter((key) => key !== 'g' && key !== 'b').length <= 2,
  rescue: ({ r, g, p }: Sale, { profit }: Look) => r === 40 && g === 3 && p === 100 && profit >= 0,
};
