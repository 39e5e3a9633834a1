import { commission, costOfGoods, grossProfit, inventoryTiedUp } from '#commerce';
import type { State } from '../parts/fields.ts';

/** Yearly GMV in 万元, gross margin in percent, days in stock, commission in percent. */
export const fields = {
  g: { min: 100, max: 5000, step: 10, start: 1000 },
  m: { min: 1, max: 60, step: 0.5, start: 12 },
  t: { min: 0, max: 180, step: 1, start: 45 },
  c: { min: 0.5, max: 30, step: 0.5, start: 5 },
};

export type Trade = State<keyof typeof fields>;

export const presets = {
  cooker: { g: 1000, m: 12, t: 45, c: 5 },
  fresh: { g: 800, m: 30, t: 14, c: 5 },
  slow: { g: 400, m: 45, t: 120, c: 8 },
} satisfies Record<string, Trade>;

export const rightGuess = 'twenty';
export const reveals = ({ g, m, t }: Trade) => g === 1000 && m === 12 && t >= 19 && t <= 21;

export interface Look {
  /** 万元, all of them. */
  gross: number;
  cogs: number;
  tied: number;
  income: number;
}

export function look({ g, m, t, c }: Trade): Look {
  const sale = { revenue: g, margin: m / 100 };
  const cogs = costOfGoods.compute(sale);
  return {
    gross: grossProfit.compute(sale),
    cogs,
    tied: inventoryTiedUp.compute({ cogs, days: t }),
    income: commission.compute({ gmv: g, rate: c / 100 }),
  };
}

/** Who sells to whom (0 B2B, 1 B2C, 2 C2C) and where the buyer gets it (0 by parcel, 1 in person, 2 within the hour). */
export interface Place {
  who: number;
  where: number;
}

/** Twelve businesses and where they belong; all nine places are taken. */
export const businesses = {
  wholesale: { who: 0, where: 0 },
  cooker: { who: 1, where: 0 },
  camera: { who: 2, where: 0 },
  voucher: { who: 1, where: 1 },
  catfood: { who: 1, where: 2 },
  teabreak: { who: 0, where: 2 },
  pram: { who: 2, where: 1 },
  live: { who: 1, where: 0 },
  venue: { who: 0, where: 1 },
  group: { who: 1, where: 1 },
  abroad: { who: 1, where: 0 },
  bricks: { who: 2, where: 2 },
} satisfies Record<string, Place>;

export type BusinessId = keyof typeof businesses;
export const businessIds = Object.keys(businesses) as BusinessId[];

/** What a learner has chosen so far. */
export type Placing = Partial<Record<BusinessId, Partial<Place>>>;

export type Verdict = 'open' | 'right' | 'who' | 'where';

/** How a business stands: not placed, right, or wrong on the named axis first. */
export function verdict(placing: Placing, id: BusinessId): Verdict {
  const { who, where } = placing[id] ?? {};
  if (who === undefined || where === undefined) return 'open';
  if (who !== businesses[id].who) return 'who';
  return where === businesses[id].where ? 'right' : 'where';
}

export function countRight(placing: Placing): number {
  return businessIds.filter((id) => verdict(placing, id) === 'right').length;
}

/** The next business after `id` that is not right yet, or `id` when all are. */
export function nextOpen(placing: Placing, id: BusinessId): BusinessId {
  const at = businessIds.indexOf(id);
  const round = [...businessIds.slice(at + 1), ...businessIds.slice(0, at)];
  return round.find((other) => verdict(placing, other) !== 'right') ?? id;
}

export const goals = {
  even: (_: Trade, { gross, income, tied }: Look) => Math.abs(gross - income) < 0.5 && tied > 0,
  heavy: (_: Trade, { gross, tied }: Look) => tied > gross,
};
