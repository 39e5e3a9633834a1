import { amount, formula, positive, rate, someRate } from './formula.ts';

const visits = { visitors: amount, conversion: rate, spend: amount };

/** Visitors: views × click rate. */
export const visitors = formula(
  { views: amount, clickRate: rate },
  'people',
  (g) => g.views * g.clickRate,
);

/** GMV = visitors × conversion × spend per buyer. */
export const gmvVisitors = formula(visits, 'yuan', (g) => g.visitors * g.conversion * g.spend);

/** GMV = views × click rate × conversion × spend per buyer. */
export const gmv = formula(
  { views: amount, clickRate: rate, conversion: rate, spend: amount },
  'yuan',
  (g) => g.views * g.clickRate * g.conversion * g.spend,
);

/** GMV = buyers × orders each × value of an order. */
export const gmvBuyers = formula(
  { buyers: amount, ordersPerBuyer: amount, orderValue: amount },
  'yuan',
  (g) => g.buyers * g.ordersPerBuyer * g.orderValue,
);

/** Growth of GMV between two periods, from their three factors. */
export const gmvGrowth = formula(
  {
    visitorsBefore: positive,
    conversionBefore: someRate,
    spendBefore: positive,
    visitorsAfter: amount,
    conversionAfter: rate,
    spendAfter: amount,
  },
  'ratio',
  (g) =>
    (g.visitorsAfter * g.conversionAfter * g.spendAfter) /
      (g.visitorsBefore * g.conversionBefore * g.spendBefore) -
    1,
);

/** What stays after refunds: GMV × (1 − refund rate). */
export const netOfRefunds = formula(
  { gmv: amount, refundRate: rate },
  'yuan',
  (g) => g.gmv * (1 - g.refundRate),
);

/** GMV from visitors, refunds taken off. */
export const netSales = formula(
  { ...visits, refundRate: rate },
  'yuan',
  (g) => gmvVisitors.compute(g) * (1 - g.refundRate),
);

/** Orders paid at the end of a funnel: views × visit × cart × order × pay rates. */
export const funnelOrders = formula(
  { views: amount, visitRate: rate, cartRate: rate, orderRate: rate, payRate: rate },
  'orders',
  (g) => g.views * g.visitRate * g.cartRate * g.orderRate * g.payRate,
);

/** GA4's bounce rate: 1 − engaged sessions ÷ sessions. */
export const bounceRate = formula({ sessions: positive, engagedSessions: amount }, 'ratio', (g) => {
  if (g.engagedSessions > g.sessions) throw new RangeError('engagedSessions exceed sessions');
  return 1 - g.engagedSessions / g.sessions;
});
