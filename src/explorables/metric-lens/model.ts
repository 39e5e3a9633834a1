import { growthRate, share } from '#commerce';
import type { State } from '../parts/fields.ts';

/**
 * Last year's and this year's published figure, in 亿元 or 元; the revision that puts last year on this year's
 * footing, in percent; unit (0: 亿元, 1: 元); numerator of the share (0: goods, 1: all online retail).
 */
export const fields = {
  b: { min: 50_000, max: 250_000, step: 1, start: 155_225 },
  a: { min: 50_000, max: 250_000, step: 1, start: 159_722 },
  r: { min: -30, max: 30, step: 0.05, start: -5.25 },
  u: { min: 0, max: 1, step: 1, start: 0 },
  n: { min: 0, max: 1, step: 1, start: 0 },
};

export type Figures = State<keyof typeof fields>;

const nation = { b: 155_225, a: 159_722, r: -5.25, u: 0, n: 0 };

export const presets = {
  nation,
  paid: { b: 100_000, a: 96_000, r: -12, u: 1, n: 0 },
  merged: { b: 120_000, a: 156_000, r: 25, u: 1, n: 0 },
  same: { b: 100_000, a: 108_000, r: 0, u: 1, n: 0 },
} satisfies Record<string, Figures>;

/** 2025, 亿元: online retail of goods, all online retail, and all retail of consumer goods (National Bureau of Statistics). */
const retail = { numerators: [130_923, 159_722], whole: 501_202 } as const;

export const rightGuess = 'unknown';
export const reveals = ({ b, a, r }: Figures) => b === 100_000 && a === 96_000 && r === -12;

export interface Look {
  /** Last year on this year's footing, in the unit. */
  comparable: number;
  /** Growth against the published and against the comparable figure, as ratios. */
  naive: number;
  official: number;
  /** Share of retail, 0 to 1. */
  share: number;
  /** Both ends of the magnified axis. */
  zoom: [number, number];
}

export function look({ b, a, r, n }: Figures): Look {
  const comparable = b * (1 + r / 100);
  const spread = Math.max(Math.abs(b - a), Math.abs(comparable - a)) / a;
  const half = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4].find((h) => h >= spread * 1.1) ?? 6.4;
  return {
    comparable,
    naive: growthRate.compute({ before: b, after: a }),
    official: growthRate.compute({ before: comparable, after: a }),
    share: share.compute({
      part: n === 1 ? retail.numerators[1] : retail.numerators[0],
      whole: retail.whole,
    }),
    zoom: [Math.max(0, a * (1 - half)), a * (1 + half)],
  };
}

export const goals = {
  opposite: (_: Figures, { naive, official }: Look) =>
    naive * official < 0 && Math.min(Math.abs(naive), Math.abs(official)) >= 0.01,
  flat: ({ b, a }: Figures, { official }: Look) =>
    b === nation.b && a === nation.a && Math.abs(official) < 0.0005,
  share: (_: Figures, look: Look) => look.share > 0.3,
};
