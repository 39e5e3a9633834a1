import { roundUp } from '#charts/scale';
import { blendedRepurchaseRate, rateChange } from '#commerce';
import type { State } from '../parts/fields.ts';

/** Old customers, their repurchase rate in percent, new customers, theirs. */
export const fields = {
  nn: { min: 0, max: 6000, step: 50, start: 500 },
  rn: { min: 0, max: 60, step: 1, start: 6 },
  no: { min: 50, max: 2000, step: 50, start: 500 },
  ro: { min: 0, max: 60, step: 1, start: 30 },
};

export type Shop = State<keyof typeof fields>;

/** Before the campaign: what every state is compared with. */
const calm: Shop = { nn: 500, rn: 6, no: 500, ro: 30 };

export const presets = {
  calm,
  campaign: { ...calm, nn: 1500 },
  fading: { ...calm, ro: 18 },
} satisfies Record<string, Shop>;

export const rightGuess = 'nine';
export const reveals = ({ nn, rn, no, ro }: Shop) =>
  no === 500 && ro === 30 && rn === 6 && nn >= 2900 && nn <= 3100;

const groups = ({ nn, rn, no, ro }: Shop) => [
  { people: no, rate: ro / 100 },
  { people: nn, rate: rn / 100 },
];

const rateOf = ({ nn, rn, no, ro }: Shop) =>
  blendedRepurchaseRate.compute({
    oldBuyers: no,
    oldRate: ro / 100,
    newBuyers: nn,
    newRate: rn / 100,
  });

export interface Look {
  people: number;
  /** Repurchase rates of all, now and before the campaign, 0 to 1. */
  whole: number;
  before: number;
  /** Parts of the change since, as differences of rates: by who buys, and by how they buy. */
  mix: number;
  rates: number;
  /** Right end of the people's axis, top of the rate axis, and both ends of the change's axis. */
  reach: number;
  top: number;
  swing: number;
}

export function look(shop: Shop): Look {
  const { mix, rates } = rateChange(groups(calm), groups(shop));
  const people = shop.no + shop.nn;
  const before = rateOf(calm);
  return {
    people,
    whole: rateOf(shop),
    before,
    mix,
    rates,
    reach: roundUp(people),
    top: roundUp(Math.max(before, shop.ro / 100, shop.rn / 100)),
    swing: roundUp(Math.max(0.08, Math.abs(mix), Math.abs(rates), Math.abs(mix + rates))),
  };
}

export const goals = {
  tenth: ({ no, ro, rn }: Shop, { whole }: Look) =>
    no === 500 && ro === 30 && rn === 6 && whole < 0.1,
  hold: ({ nn, no, ro }: Shop, { whole }: Look) =>
    nn === 1500 && no === 500 && ro === 30 && whole >= 0.18,
  paradox: ({ ro, rn }: Shop, { whole, before }: Look) =>
    ro > calm.ro && rn > calm.rn && whole < before - 0.001,
};
