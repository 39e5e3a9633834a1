import {
  breakEvenFalseAlarmRate,
  falseAlarms,
  filterGain,
  normalShareBelow,
  precision,
  trueAlarms,
} from '#commerce';
import type { State } from '../parts/fields.ts';

/**
 * How strict the filter is (notches), bad orders in percent, loss by a missed one and by a stopped good one in yuan;
 * then 1 for a filter whose shares of bad orders caught and good ones stopped are typed, in percent.
 */
export const fields = {
  w: { min: 1, max: 19, step: 1, start: 11 },
  b: { min: 0.1, max: 5, step: 0.1, start: 0.2 },
  l: { min: 50, max: 5000, step: 50, start: 300 },
  c: { min: 5, max: 200, step: 5, start: 30 },
  o: { min: 0, max: 1, step: 1, start: 0 },
  r: { min: 50, max: 100, step: 1, start: 95 },
  f: { min: 0, max: 5, step: 0.1, start: 1 },
};

export type Shop = State<keyof typeof fields>;

/** The lesson's two settings: 80% caught at 0.1% false alarms, 95% at 1%. */
export const marks = { loose: 5, strict: 11 } as const;

const stationery = { w: 11, b: 0.2, l: 300, c: 30, o: 0, r: 95, f: 1 };

export const presets = {
  stationery,
  relaxed: { ...stationery, w: 5 },
  pens: { ...stationery, l: 2000 },
  campaign: { ...stationery, b: 3, l: 100 },
  tuned: { ...stationery, o: 1, f: 0.2 },
} satisfies Record<string, Shop>;

const isShop = ({ b, l, c, o }: Shop) => b === 0.2 && l === 300 && c === 30 && o === 0;

export const rightGuess = 'gain';
export const reveals = (shop: Shop) => isShop(shop) && shop.w === 5;

export const orders = 100_000;

/** Standard scores of the lesson's settings; the curve between and beyond is a straight line in them, as for two bell curves. */
const scores = {
  loose: { stopped: -3.090232, caught: 0.841621 },
  strict: { stopped: -2.326348, caught: 1.644854 },
};

/** Shares of bad orders caught and good ones stopped at a notch. An illustration: every shop has its own curve. */
export function rates(notch: number): { recall: number; falseAlarmRate: number } {
  const at = (notch - marks.loose) / (marks.strict - marks.loose);
  const score = (of: 'stopped' | 'caught') =>
    scores.loose[of] + at * (scores.strict[of] - scores.loose[of]);
  return {
    recall: normalShareBelow(score('caught')),
    falseAlarmRate: normalShareBelow(score('stopped')),
  };
}

/** What a filter does to a hundred thousand orders. */
export interface Outcome {
  /** Shares, 0 to 1. */
  recall: number;
  falseAlarmRate: number;
  precision: number;
  /** Orders. */
  caught: number;
  stopped: number;
  /** Yuan: loss avoided, what stopped orders cost, the difference. */
  saved: number;
  spent: number;
  gain: number;
}

export interface Notch extends Outcome {
  notch: number;
}

export interface Look {
  now: Outcome;
  best: Notch;
  all: Notch[];
  /** False alarm rate from which on a typed filter costs more than it saves; may be above 1. */
  useless: number;
}

type Rates = ReturnType<typeof rates>;

/** What a filter with these rates comes to. */
export function outcome({ b, l, c }: Shop, shares: Rates): Outcome {
  const given = { orders, baseRate: b / 100, ...shares, fraudLoss: l, falseAlarmCost: c };
  const caught = trueAlarms.compute(given);
  const stopped = falseAlarms.compute(given);
  return {
    ...shares,
    precision: precision.compute(given),
    caught,
    stopped,
    saved: caught * l,
    spent: stopped * c,
    gain: filterGain.compute(given),
  };
}

export function look(shop: Shop): Look {
  const { min, max } = fields.w;
  const at = (notch: number) => ({ notch, ...outcome(shop, rates(notch)) });
  const all = Array.from({ length: max - min + 1 }, (_, i) => at(min + i));
  const best = all.reduce((most, one) => (one.gain > most.gain ? one : most));
  const typed = { recall: shop.r / 100, falseAlarmRate: shop.f / 100 };
  const { b, l, c } = shop;
  return {
    now: shop.o === 1 ? outcome(shop, typed) : at(shop.w),
    best,
    all,
    useless: breakEvenFalseAlarmRate.compute({
      baseRate: b / 100,
      recall: typed.recall,
      fraudLoss: l,
      falseAlarmCost: c,
    }),
  };
}

export const goals = {
  best: (shop: Shop, { best }: Look) => isShop(shop) && shop.w === best.notch,
  strict: ({ b, c }: Shop, { best }: Look) => b === 0.2 && c === 30 && best.notch === marks.strict,
  loss: (_: Shop, { now }: Look) => now.recall > 0.95 && now.gain < 0,
};
