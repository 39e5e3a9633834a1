import { amount, count, formula, positive, rate } from './formula.ts';

/** 客单价: GMV ÷ buyers. */
export const spendPerBuyer = formula(
  { gmv: amount, buyers: positive },
  'yuan',
  (g) => g.gmv / g.buyers,
);

/** 笔单价: GMV ÷ orders. */
export const averageOrderValue = formula(
  { gmv: amount, orders: positive },
  'yuan',
  (g) => g.gmv / g.orders,
);

/** Buyers who paid ÷ visitors; other conversions name their own parts. */
export const conversionRate = formula(
  { buyers: amount, visitors: positive },
  'ratio',
  (g) => g.buyers / g.visitors,
);

/** Orders a buyer places in the period. */
export const ordersPerBuyer = formula(
  { orders: amount, buyers: positive },
  'number',
  (g) => g.orders / g.buyers,
);

/** Buyers with two or more orders in the window ÷ buyers in the window. */
export const repurchaseRate = formula(
  { repeatBuyers: amount, buyers: positive },
  'ratio',
  (g) => g.repeatBuyers / g.buyers,
);

/** Repurchase rate of old and new customers together: it falls when new ones pour in, though neither got worse. */
export const blendedRepurchaseRate = formula(
  { oldBuyers: positive, oldRate: rate, newBuyers: amount, newRate: rate },
  'ratio',
  (g) => (g.oldBuyers * g.oldRate + g.newBuyers * g.newRate) / (g.oldBuyers + g.newBuyers),
);

const lifetime = { spend: amount, margin: rate, ordersPerYear: amount, years: amount };

/** Lifetime value, undiscounted: spend per order × margin × orders a year × years. 128×40%×2.5×1.6 = 204.8. */
export const ltv = formula(lifetime, 'yuan', (g) => g.spend * g.margin * g.ordersPerYear * g.years);

/** Lifetime value ÷ cost of winning the customer. */
export const ltvToCac = formula(
  { ...lifetime, cac: positive },
  'ratio',
  (g) => ltv.compute(g) / g.cac,
);

/** A message to `members`: contribution of what it sells less lifetime value of those who leave; may be negative. */
export const broadcastResult = formula(
  { members: count, conversion: rate, spend: amount, margin: rate, lossRate: rate, ltv: amount },
  'yuan',
  (g) => g.members * (g.conversion * g.spend * g.margin - g.lossRate * g.ltv),
);

/** What issued points will cost: members × points each × yuan a point × share redeemed. */
export const pointsLiability = formula(
  { members: count, points: amount, pointValue: amount, redemptionRate: rate },
  'yuan',
  (g) => g.members * g.points * g.pointValue * g.redemptionRate,
);
