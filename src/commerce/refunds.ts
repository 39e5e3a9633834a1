import { payable } from './discounts.ts';
import { amount, formula, positive } from './formula.ts';

/** Refund when part of a 满减 order goes back: paid − what the kept goods cost by the rules. 270 − 200 = 70. */
export const partialRefund = formula(
  { paid: amount, kept: amount, threshold: amount, off: amount },
  'yuan',
  (g) => Math.max(0, g.paid - payable(g.kept, [{ from: g.threshold, off: g.off }])),
);

/** The refund by proportion, for comparison: paid × returned ÷ listed. 270 × 130 / 330 = 106.36. */
export const proportionalRefund = formula(
  { paid: amount, returned: amount, listed: positive },
  'yuan',
  (g) => (g.paid * g.returned) / g.listed,
);

/** Refund when the kept goods no longer reach free shipping: first shipping may be taken off. 50 − 8 = 42. */
export const refundLessShipping = formula(
  { paid: amount, kept: amount, freeFrom: amount, shipping: amount },
  'yuan',
  (g) => Math.max(0, g.paid - g.kept - (g.kept < g.freeFrom ? g.shipping : 0)),
);

/**
 * Last day for notice of a no-reason return: the 7th day after the day of receipt
 * (网络购买商品七日无理由退货暂行办法第 10 条). Dates as `YYYY-MM-DD`.
 */
export function lastReturnDay(received: string): string {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(received) ? Date.parse(`${received}T00:00:00Z`) : NaN;
  if (Number.isNaN(midnight))
    throw new RangeError(`received must be a date like 2026-11-12, got ${received}`);
  return new Date(midnight + 7 * 86_400_000).toISOString().slice(0, 10);
}
