import { roundUp } from '#charts/scale';
import { type AttributionModel, attribute, attributionModels, claims, type Path } from '#commerce';
import type { State } from '../parts/fields.ts';

/** Channels in the order a buyer meets them, and the five ways through them. */
export const channels = ['note', 'feed', 'search', 'live'] as const;
export const routes: readonly (readonly (typeof channels)[number][])[] = [
  ['note', 'search', 'live'],
  ['feed', 'live'],
  ['search'],
  ['note', 'feed', 'search'],
  ['live'],
];

const models = Object.keys(attributionModels) as AttributionModel[];
/** Index of “every platform for itself”, behind the five rules. */
export const own = models.length;

const orders = { min: 0, max: 60, step: 1 };

/** Rule (an index), and orders that came by each route. */
export const fields = {
  m: { min: 0, max: own, step: 1, start: 0 },
  p1: { ...orders, start: 30 },
  p2: { ...orders, start: 20 },
  p3: { ...orders, start: 25 },
  p4: { ...orders, start: 15 },
  p5: { ...orders, start: 10 },
};

export type Month = State<keyof typeof fields>;

const gift = { m: 0, p1: 30, p2: 20, p3: 25, p4: 15, p5: 10 };

export const presets = {
  gift,
  refill: { m: 0, p1: 3, p2: 5, p3: 60, p4: 2, p5: 30 },
  school: { m: 0, p1: 45, p2: 10, p3: 8, p4: 32, p5: 5 },
} satisfies Record<string, Month>;

const isGift = ({ p1, p2, p3, p5 }: Month) => p1 === 30 && p2 === 20 && p3 === 25 && p5 === 10;

export const rightGuess = 'live';
export const reveals = (month: Month) => isGift(month) && month.p4 === 15 && month.m === 1;

/** Orders each channel is given by a rule, in the order of `channels`. */
function creditOf(paths: readonly Path[], rule: number): number[] {
  const model = models[rule];
  const credit = model ? attribute(paths, model) : claims(paths);
  return channels.map((channel) => credit.get(channel) ?? 0);
}

const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);

export interface Look {
  /** Orders that came by each route, and all of them. */
  orders: number[];
  all: number;
  /** Orders given to each channel, and their sum: more than `all` only when every platform counts for itself. */
  credit: number[];
  sum: number;
  /** What each route gives each channel. */
  cells: number[][];
  /** Orders of each channel by every rule, own counting last. */
  byRule: number[][];
  /** Fewest and most orders a channel gets under the five rules. */
  spread: [number, number][];
  /** Top of the bars' axis, the same for every rule. */
  reach: number;
}

export function look(month: Month): Look {
  const counts = [month.p1, month.p2, month.p3, month.p4, month.p5];
  const paths = routes.map((route, i) => ({ channels: route, orders: counts[i] ?? 0 }));
  const byRule = [...models, own].map((_, rule) => creditOf(paths, rule));
  const credit = byRule[month.m] ?? [];
  const all = total(counts);
  return {
    orders: counts,
    all,
    credit,
    sum: month.m === own ? total(credit) : all,
    cells: paths.map((one) => creditOf([one], month.m)),
    byRule,
    spread: channels.map((_, i) => {
      const given = byRule.slice(0, own).map((list) => list[i] ?? 0);
      return [Math.min(...given), Math.max(...given)];
    }),
    reach: roundUp(Math.max(...byRule.flat())),
  };
}

export const goals = {
  agree: (_: Month, { all, spread }: Look) =>
    all > 0 && spread.every(([least, most]) => most - least < 1e-9),
  overlap: ({ m }: Month, { all, sum }: Look) => m === own && all > 0 && sum >= 2.5 * all,
  overtake: (month: Month, { credit: [note = 0, , , live = 0] }: Look) =>
    isGift(month) && models[month.m] === 'u' && note > live,
};
