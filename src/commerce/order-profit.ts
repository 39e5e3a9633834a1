import { amount, formula, positive, rate } from './formula.ts';

/** Of an order that is kept: price, goods and shipping in yuan, platform fee as a share of the price. */
const kept = { price: positive, cost: amount, shipping: amount, feeRate: rate };
/** Plus the share of orders returned and what a returned one loses, in yuan. */
const order = { ...kept, returnRate: rate, returnLoss: amount };

/** What a kept order leaves: `P − C − S − f·P`. */
export const keptContribution = formula(
  kept,
  'yuan',
  (g) => g.price - g.cost - g.shipping - g.price * g.feeRate,
);

/** What a paid order leaves on average, returns counted: `(1−r)(P−C−S−f·P) − r·L`. */
export const orderContribution = formula(
  order,
  'yuan',
  (g) => (1 - g.returnRate) * keptContribution.compute(g) - g.returnRate * g.returnLoss,
);

/** The same less advertising per paid order. */
export const orderProfit = formula(
  { ...order, ad: amount },
  'yuan',
  (g) => orderContribution.compute(g) - g.ad,
);

/** What a campaign leaves when its ads are paid: orders × contribution − spend. 300 orders, 10,000 → 116; may be negative. */
export const campaignProfit = formula(
  { ...order, orders: amount, spend: amount },
  'yuan',
  (g) => g.orders * orderContribution.compute(g) - g.spend,
);

/** Contribution as a share of the price: the most one may spend on ads, and 1 ÷ break-even ROAS. */
export const contributionRate = formula(
  order,
  'ratio',
  (g) => orderContribution.compute(g) / g.price,
);

const earning = (contribution: number): number => {
  if (contribution < 1e-9) throw new RangeError('the order must leave something to break even');
  return contribution;
};

/** ROAS at which ads earn nothing and lose nothing: `P / contribution`. RangeError when an order loses money. */
export const breakEvenRoas = formula(
  order,
  'ratio',
  (g) => g.price / earning(orderContribution.compute(g)),
);

/** Whole orders that pay back a fixed cost in yuan. RangeError when an order loses money. */
export const breakEvenOrders = formula({ fixed: amount, ...order }, 'orders', (g) =>
  Math.ceil(g.fixed / earning(orderContribution.compute(g)) - 1e-9),
);

/**
 * Highest share of returns at which ads of this ROAS still lose nothing, at most 1: `(k − P/ROAS) / (k + L)` with
 * `k` what a kept order leaves. At ROAS 3 → 20.7%. RangeError when they lose money without any return.
 */
export const bearableReturns = formula(
  { ...kept, returnLoss: amount, roas: positive },
  'ratio',
  (g) => {
    const left = keptContribution.compute(g);
    const spare = left - g.price / g.roas;
    if (spare < 0) throw new RangeError('these ads lose money even when nothing is returned');
    return spare === 0 ? 0 : Math.min(1, spare / (left + g.returnLoss));
  },
);
