import { damagesWithRefund, punitiveDamages } from '#commerce';
import type { State } from '../parts/fields.ts';

/** What happened (0: fraud, 1: unsafe food, 2: an unlawful ad), price in yuan, what the ad cost in yuan. */
export const fields = {
  k: { min: 0, max: 2, step: 1, start: 0 },
  p: { min: 1, max: 2000, step: 0.1, start: 299 },
  a: { min: 1000, max: 200_000, step: 500, start: 20_000 },
};

export type Claim = State<keyof typeof fields>;

export const presets = {
  coat: { k: 0, p: 299, a: 20_000 },
  toy: { k: 0, p: 89, a: 20_000 },
  biscuits: { k: 1, p: 38, a: 20_000 },
  sweets: { k: 2, p: 38, a: 8000 },
} satisfies Record<string, Claim>;

export const rightGuess = 'floor';
export const reveals = ({ k, p }: Claim) => k === 0 && p === 89;

/** 消费者权益保护法 55; 食品安全法 148. */
export const damagesBy = [
  { times: 3, floor: 500 },
  { times: 10, floor: 1000 },
] as const;
/** Fines as multiples of what the ad cost: 广告法 58 (names a cure), 55 (false advertising). */
export const finesBy = [
  { from: 1, to: 3 },
  { from: 3, to: 5 },
] as const;

export interface Look {
  /** Yuan; of a claim. */
  byTimes: number;
  floor: number;
  damages: number;
  total: number;
  /** From this price on, the multiple exceeds the floor. */
  kink: number;
  /** Lowest and highest fine in yuan, by article. */
  fines: [number, number][];
}

export function look({ k, p, a }: Claim): Look {
  const { times, floor } = damagesBy[k === 1 ? 1 : 0];
  const given = { price: p, times, floor };
  return {
    byTimes: p * times,
    floor,
    damages: punitiveDamages.compute(given),
    total: damagesWithRefund.compute(given),
    kink: floor / times,
    fines: finesBy.map(({ from, to }) => [a * from, a * to]),
  };
}

export const goals = {
  kink: ({ k, p }: Claim, { kink }: Look) => k === 0 && p === Math.ceil(kink),
  food: ({ k }: Claim, { total }: Look) => k === 1 && total === 1038,
  fine: ({ k, a }: Claim) => k === 2 && a === 8000,
};
