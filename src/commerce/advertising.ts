import { amount, formula, positive, rate, signed, someRate, type Range } from './formula.ts';

/** Impressions, at least one. */
const reach: Range = [1, 1e12];
const funnel = { reach, clickRate: rate, conversion: rate };
const somebody = { reach, clickRate: someRate, conversion: someRate };

/** Orders from impressions: reach × click rate × conversion. */
export const orders = formula(funnel, 'orders', (g) => g.reach * g.clickRate * g.conversion);

/** Cost of impressions: reach ÷ 1,000 × CPM. */
export const adCost = formula({ reach, cpm: amount }, 'yuan', (g) => (g.reach / 1000) * g.cpm);

/** Ad cost of one order. */
export const costPerOrder = formula(
  { ...somebody, cpm: amount },
  'yuan',
  (g) => adCost.compute(g) / orders.compute(g),
);

/** Ad cost of one click: CPM ÷ 1,000 ÷ click rate. */
export const costPerClick = formula(
  { clickRate: someRate, cpm: amount },
  'yuan',
  (g) => g.cpm / 1000 / g.clickRate,
);

/** Return on ad spend: GMV from ads ÷ spend. */
export const roas = formula({ gmv: amount, spend: positive }, 'ratio', (g) => g.gmv / g.spend);

/** Return on investment: (contribution − spend) ÷ spend. */
export const roi = formula(
  { contribution: signed, spend: positive },
  'ratio',
  (g) => (g.contribution - g.spend) / g.spend,
);

/** ROI when GMV and contribution rate are known: 30,000 × 33.72% on 10,000 → +1.2%. */
export const roiOfGmv = formula(
  { gmv: amount, contributionRate: [-1, 1], spend: positive },
  'ratio',
  (g) => roi.compute({ contribution: g.gmv * g.contributionRate, spend: g.spend }),
);

/** Break-even ROAS from the contribution rate, returns counted: 1 ÷ rate. */
export const breakEvenRoasOfRate = formula(
  { contributionRate: someRate },
  'ratio',
  (g) => 1 / g.contributionRate,
);

/** Customer acquisition cost: spend ÷ new customers. */
export const customerAcquisitionCost = formula(
  { spend: amount, newCustomers: positive },
  'yuan',
  (g) => g.spend / g.newCustomers,
);
