import { amount, formula, positive, rate } from './formula.ts';

/** 满 `from` 减 `off`, in yuan. */
export interface Tier {
  from: number;
  off: number;
}

/** What a basket costs under 满减 tiers: the highest tier reached counts, once. Never below 0. */
export function payable(basket: number, tiers: readonly Tier[]): number {
  if (!(basket >= 0)) throw new RangeError(`basket must be 0 or more, got ${basket}`);
  const reached = tiers.filter((tier) => basket >= tier.from);
  const top = reached.reduce((a, b) => (b.from > a.from ? b : a), { from: 0, off: 0 });
  return Math.max(0, basket - top.off);
}

const tiers = {
  threshold1: amount,
  off1: amount,
  threshold2: amount,
  off2: amount,
  threshold3: amount,
  off3: amount,
};

/** Payable under three tiers; repeat a tier when there are fewer. 399 → 379, 400 → 340. */
export const thresholdPayable = formula({ basket: amount, ...tiers }, 'yuan', (g) =>
  payable(g.basket, [
    { from: g.threshold1, off: g.off1 },
    { from: g.threshold2, off: g.off2 },
    { from: g.threshold3, off: g.off3 },
  ]),
);

/** Gross profit of the basket: payable − cost rate × basket at list prices. */
export const thresholdProfit = formula(
  { basket: amount, costRate: rate, ...tiers },
  'yuan',
  (g) => thresholdPayable.compute(g) - g.costRate * g.basket,
);

/** That profit as a share of what is paid: 399 → 42.1%, 400 → 35.3%. RangeError when nothing is to be paid. */
export const thresholdMargin = formula(
  { basket: positive, costRate: rate, ...tiers },
  'ratio',
  (g) => {
    const paid = thresholdPayable.compute(g);
    if (paid < 1e-9) throw new RangeError('basket must come to more than the tier takes off');
    return thresholdProfit.compute(g) / paid;
  },
);

/** 每满 `every` 减 `off`, as often as it fits. */
export const repeatingPayable = formula(
  { basket: amount, every: positive, off: amount },
  'yuan',
  (g) => Math.max(0, g.basket - Math.floor(g.basket / g.every) * g.off),
);

/** Baskets above this amount and below the threshold cost more than the threshold itself: `T − off + off before`. */
export const thresholdCliff = formula(
  { threshold: amount, off: amount, previousOff: amount },
  'yuan',
  (g) => Math.max(0, g.threshold - g.off + g.previousOff),
);

const coupon = { price: amount, payRate: rate, off: amount };

/** First a percentage, then yuan off: 300 × 80% − 30 = 210. */
export const rateThenOff = formula(coupon, 'yuan', (g) => Math.max(0, g.price * g.payRate - g.off));

/** First yuan off, then a percentage: (300 − 30) × 80% = 216. */
export const offThenRate = formula(coupon, 'yuan', (g) => Math.max(0, g.price - g.off) * g.payRate);

/** Gross profit of a sale with a gift, or with `giving` yuan off: price − cost − giving. */
export const profitAfterGiving = formula(
  { price: amount, cost: amount, giving: amount },
  'yuan',
  (g) => g.price - g.cost - g.giving,
);

/** Most that counts as earnest money: 20% of the price (民法典第 586 条). */
export const depositCap = formula({ price: amount }, 'yuan', (g) => g.price * 0.2);
