import { amount, count, formula, rate } from './formula.ts';

const claim = { price: amount, times: amount, floor: amount };

/**
 * Punitive damages: the price times over, or the floor if that is more.
 * 消费者权益保护法第 55 条: 3 times, floor 500; 食品安全法第 148 条: 10 times, floor 1,000.
 */
export const punitiveDamages = formula(claim, 'yuan', (g) => Math.max(g.floor, g.price * g.times));

/** The damages plus the price itself: 89 → 589, 299 → 1,196, food at 38 → 1,038. */
export const damagesWithRefund = formula(
  claim,
  'yuan',
  (g) => g.price + punitiveDamages.compute(g),
);

/** What a wrongly marked price costs over all orders. */
export const mispricingLoss = formula(
  { price: amount, wrongPrice: amount, orders: count },
  'yuan',
  (g) => (g.price - g.wrongPrice) * g.orders,
);

/** VAT of a small-scale taxpayer: nothing below the threshold, from it on the rate on everything. */
export const vat = formula({ sales: amount, threshold: amount, rate }, 'yuan', (g) =>
  g.sales < g.threshold ? 0 : g.sales * g.rate,
);

/** A supplier's score from four marks and their weights; weights need not add up to 1. */
export const supplierScore = formula(
  {
    quality: amount,
    qualityWeight: rate,
    delivery: amount,
    deliveryWeight: rate,
    response: amount,
    responseWeight: rate,
    compliance: amount,
    complianceWeight: rate,
  },
  'points',
  (g) => {
    const weight = g.qualityWeight + g.deliveryWeight + g.responseWeight + g.complianceWeight;
    if (weight < 1e-9) throw new RangeError('at least one weight must be above 0');
    const marks = g.quality * g.qualityWeight + g.delivery * g.deliveryWeight;
    return (marks + g.response * g.responseWeight + g.compliance * g.complianceWeight) / weight;
  },
);
