import { amount, count, formula, rate } from './formula.ts';

/** A platform's income: GMV × commission rate. */
export const commission = formula({ gmv: amount, rate }, 'yuan', (g) => g.gmv * g.rate);

/** Sales of `orders` at an average price; 10 万 a year over all shops is where registration starts. */
export const sales = formula({ orders: count, price: amount }, 'yuan', (g) => g.orders * g.price);

const vouchers = { sold: count, redemptionRate: rate, price: amount };

/** Value of vouchers that were used: 400 × 75% × 29.9 = 8,970. */
export const redeemedValue = formula(vouchers, 'yuan', (g) => g.sold * g.redemptionRate * g.price);

/** Commission on used vouchers only. */
export const redemptionCommission = formula(
  { ...vouchers, rate },
  'yuan',
  (g) => redeemedValue.compute(g) * g.rate,
);
