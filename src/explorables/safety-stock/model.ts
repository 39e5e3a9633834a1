import { roundUp } from '#charts/scale';
import {
  deliveryVariance,
  demandVariance,
  leadTimeDemandSd,
  reorderPoint,
  safetyStock,
  zScore,
} from '#commerce';
import type { State } from '../parts/fields.ts';

/** Pieces a day, pieces a day, days, days, percent. */
export const fields = {
  d: { min: 1, max: 200, step: 1, start: 50 },
  sd: { min: 0, max: 100, step: 1, start: 15 },
  l: { min: 1, max: 60, step: 1, start: 7 },
  sl: { min: 0, max: 15, step: 0.1, start: 2 },
  p: { min: 80, max: 99.5, step: 0.5, start: 95 },
};

export type Shop = State<keyof typeof fields>;

const diapers = { d: 50, sd: 15, l: 7, sl: 2, p: 95 };

export const presets = {
  diapers,
  punctual: { ...diapers, sl: 0 },
  nuts: { d: 80, sd: 50, l: 5, sl: 0.5, p: 95 },
  tents: { d: 20, sd: 6, l: 45, sl: 7, p: 95 },
} satisfies Record<string, Shop>;

export const rightGuess = 'third';
/** The state that answers the guess. */
export const reveals = ({ d, sd, l, sl, p }: Shop) =>
  d === 50 && sd === 15 && l === 7 && sl === 0 && p === 95;

export interface Look {
  /** Standard score of the service level, to three digits as tables print it. */
  z: number;
  /** Pieces sold while goods are on the way: mean and standard deviation. */
  mean: number;
  sd: number;
  safety: number;
  /** Whole pieces, rounded up. */
  reorder: number;
  /** Shares of the variance, 0 to 1; both 0 when nothing varies. */
  delivery: number;
  demand: number;
  /** Right end of the axis in pieces; the left end is 0. */
  reach: number;
}

export function look({ d, sd: demandSd, l, sl, p }: Shop): Look {
  const z = Math.round(zScore.compute({ serviceLevel: p / 100 }) * 1000) / 1000;
  const given = { z, demand: d, demandSd, leadTime: l, leadTimeSd: sl };
  const sd = leadTimeDemandSd.compute(given);
  const mean = d * l;
  return {
    z,
    mean,
    sd,
    safety: safetyStock.compute(given),
    reorder: Math.ceil(reorderPoint.compute(given) - 1e-9),
    delivery: sd === 0 ? 0 : deliveryVariance.compute(given) / sd ** 2,
    demand: sd === 0 ? 0 : demandVariance.compute(given) / sd ** 2,
    reach: roundUp(Math.max(mean * 1.35, mean + 3.2 * sd)),
  };
}

/** The bell curve between two amounts, as amount and height from 0 to 1. */
export function bell({ mean, sd }: Look, from: number, to: number): [number, number][] {
  const low = Math.max(0, from, mean - 3.6 * sd);
  const high = Math.min(to, mean + 3.6 * sd);
  if (sd === 0 || low >= high) return [];
  return Array.from({ length: 41 }, (_, i) => {
    const x = Math.min(high, low + ((high - low) * i) / 40);
    return [x, Math.exp(-(((x - mean) / sd) ** 2) / 2)];
  });
}

export const goals = {
  punctual: (shop: Shop, { safety }: Look) =>
    shop.d === 50 && shop.sd === 15 && shop.p >= 95 && safety <= 70,
  level: ({ d, sd, l, sl, p }: Shop) => d === 50 && sd === 15 && l === 7 && sl === 2 && p === 99,
  balance: (_: Shop, { delivery }: Look) => delivery >= 0.45 && delivery <= 0.55,
};
