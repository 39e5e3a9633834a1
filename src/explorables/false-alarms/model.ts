import { falseAlarms, filterGain, normalShareBelow, precision, trueAlarms } from '#commerce';
import type { State } from '../parts/fields.ts';

/** How strict the filter is (notches), bad orders in percent, loss by a missed one and by a stopped good one in yuan. */
export const fields = {
  w: { min: 1, max: 19, step: 1, start: 11 },
  b: { min: 0.1, max: 5, step: 0.1, start: 0.2 },
  l: { min: 50, max: 5000, step: 50, start: 300 },
  c: { min: 5, max: 200, step: 5, start: 30 },
};

export type Shop = State<keyof typeof fields>;

/** The lesson's two settings: 80% caught at 0.1% false alarms, 95% at 1%. */
export const marks = { loose: 5, strict: 11 } as const;

const stationery = { w: 11, b: 0.2, l: 300, c: 30 };

export const presets = {
  stationery,
  relaxed: { ...stationery, w: 5 },
  pens: { ...stationery, l: 2000 },
  campaign: { w: 11, b: 3, l: 100, c: 30 },
} satisfies Record<string, Shop>;

export const rightGuess = 'gain';
export const reveals = ({ w, b, l, c }: Shop) => w === 5 && b === 0.2 && l === 300 && c === 30;

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

export interface Notch {
  notch: number;
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

export interface Look {
  now: Notch;
  best: Notch;
  all: Notch[];
}

function at({ b, l, c }: Shop, notch: number): Notch {
  const given = { orders, baseRate: b / 100, ...rates(notch), fraudLoss: l, falseAlarmCost: c };
  const caught = trueAlarms.compute(given);
  const stopped = falseAlarms.compute(given);
  return {
    notch,
    ...rates(notch),
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
  const all = Array.from({ length: max - min + 1 }, (_, i) => at(shop, min + i));
  const best = all.reduce((most, one) => (one.gain > most.gain ? one : most));
  return { now: at(shop, shop.w), best, all };
}

const isShop = ({ b, l, c }: Shop) => b === 0.2 && l === 300 && c === 30;

export const goals = {
  best: (shop: Shop, { now, best }: Look) => isShop(shop) && now.notch === best.notch,
  strict: ({ b, c }: Shop, { best }: Look) => b === 0.2 && c === 30 && best.notch === marks.strict,
  loss: (_: Shop, { now }: Look) => now.recall > 0.95 && now.gain < 0,
};
