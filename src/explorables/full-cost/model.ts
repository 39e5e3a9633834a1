import { orderProfit } from '#commerce';
import type { State } from '../parts/fields.ts';

const fee = { min: 0, max: 30, step: 0.1 };
const returned = { min: 0, max: 80, step: 0.5 };
const ad = { min: 0, max: 200, step: 1 };

/** Price, goods with shipping and loss of a return in 元; then fee and return rate in percent and ads in 元 of three platforms. */
export const fields = {
  p: { min: 10, max: 500, step: 1, start: 100 },
  k: { min: 0, max: 400, step: 1, start: 51 },
  l: { min: 0, max: 100, step: 1, start: 9 },
  f1: { ...fee, start: 0.6 },
  r1: { ...returned, start: 10 },
  a1: { ...ad, start: 25 },
  f2: { ...fee, start: 5.6 },
  r2: { ...returned, start: 20 },
  a2: { ...ad, start: 15 },
  f3: { ...fee, start: 5 },
  r3: { ...returned, start: 45 },
  a3: { ...ad, start: 10 },
};

export type Shop = State<keyof typeof fields>;

/** The three fields of each platform: fee, return rate, ads. */
export const platforms = [
  ['f1', 'r1', 'a1'],
  ['f2', 'r2', 'a2'],
  ['f3', 'r3', 'a3'],
] as const;

const fees = { f1: 0.6, f2: 5.6, f3: 5 };
const shelf = { p: 100, k: 51, l: 9, ...fees, r1: 10, a1: 25, r2: 20, a2: 15, r3: 45, a3: 10 };

export const presets = {
  shelf,
  clothes: { p: 99, k: 42, l: 10, ...fees, r1: 30, a1: 20, r2: 35, a2: 14, r3: 55, a3: 8 },
  nuts: { p: 69, k: 38, l: 20, ...fees, r1: 2, a1: 13, r2: 3, a2: 10, r3: 6, a3: 6 },
} satisfies Record<string, Shop>;

/** Whether all but the named fields are as for the shelf. */
const shelfBut = (shop: Shop, ...free: (keyof Shop)[]) =>
  (Object.keys(shelf) as (keyof Shop)[]).every(
    (key) => free.includes(key) || shop[key] === shelf[key],
  );

export const rightGuess = 'thirty-one';
export const reveals = (shop: Shop) => shelfBut(shop, 'r3') && shop.r3 >= 30 && shop.r3 <= 31.5;

/** Where the price of an average paid order goes, in 元; the five add up to the price. */
export interface Split {
  returns: number;
  goods: number;
  fee: number;
  ad: number;
  /** May be negative. */
  left: number;
}

export interface Look {
  splits: Split[];
  /** Index of the platform that leaves most; the first when several do. */
  best: number;
  /** 元 a paid order gains from one percentage point less fee, and one less returned, per platform. */
  gains: { fee: number; returned: number }[];
  /** Right end of the axis: the price, or the costs where they are more. */
  reach: number;
}

export function look(shop: Shop): Look {
  const { p, k, l } = shop;
  const rates = platforms.map(([f, r, a]) => ({ f: shop[f] / 100, r: shop[r] / 100, a: shop[a] }));
  const profit = ({ f, r, a }: { f: number; r: number; a: number }) =>
    orderProfit.compute({
      price: p,
      cost: k,
      shipping: 0,
      feeRate: f,
      returnRate: r,
      returnLoss: l,
      ad: a,
    });
  const splits = rates.map((one) => ({
    returns: one.r * (p + l),
    goods: (1 - one.r) * k,
    fee: (1 - one.r) * one.f * p,
    ad: one.a,
    left: profit(one),
  }));
  const lefts = splits.map(({ left }) => left);
  return {
    splits,
    best: lefts.indexOf(Math.max(...lefts)),
    gains: rates.map(({ f, r }) => ({
      fee: ((1 - r) * p) / 100,
      returned: (p - k - f * p + l) / 100,
    })),
    reach: p - Math.min(0, ...lefts),
  };
}

export const goals = {
  free: (shop: Shop) => shelfBut(shop, 'f1') && shop.f1 === 0,
  trap: (shop: Shop, { splits }: Look) => {
    const paid = platforms.map(([f]) => shop[f]);
    return splits.some(({ left }, i) =>
      splits.every((other, j) => i === j || ((paid[i] ?? 0) < (paid[j] ?? 0) && left < other.left)),
    );
  },
  nothing: (shop: Shop, { splits }: Look) => shelfBut(shop, 'r2') && (splits[1]?.left ?? 0) <= 0,
};
