import { describe, expect, it } from 'vitest';
import { formulas } from './formulas.ts';

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

const stock = { demand: 50, demandSd: 15, leadTime: 7, leadTimeSd: 2 };
const toy = { price: 100, cost: 45, shipping: 6, feeRate: 0.046, returnRate: 0.2, returnLoss: 9 };
const live = { price: 99, cost: 35, shipping: 6, feeRate: 0.206, returnRate: 0.35, returnLoss: 9 };
const shelf = (feeRate: number, returnRate: number, ad: number) => ({
  ...toy,
  feeRate,
  returnRate,
  ad,
});
const tiers = { threshold1: 200, off1: 20, threshold2: 400, off2: 60, threshold3: 600, off3: 120 };

/** Numbers the lessons quote: section, formula, inputs, expected, digits after the point. */
const quoted: [string, string, Record<string, number>, number, number][] = [
  ['1.1', 'share', { part: 130923, whole: 501202 }, 0.2612, 4],
  ['1.1', 'growth-rate', { before: 155225, after: 159722 }, 0.029, 3],
  ['1.1', 'sum', { first: 64296, second: 36419 }, 100715, 0],
  ['1.1', 'part', { whole: 11.25, share: 0.832 }, 9.36, 2],
  ['1.2', 'inventory-tied-up', { cogs: 880, days: 45 }, 108.5, 1],
  ['1.2', 'gross-profit', { revenue: 1000, margin: 0.12 }, 120, 6],
  ['1.2', 'cost-of-goods', { revenue: 1000, margin: 0.12 }, 880, 6],
  ['1.2', 'commission', { gmv: 1000, rate: 0.05 }, 50, 6],
  ['1.2', 'sales', { orders: 260, price: 420 }, 109200, 0],
  ['1.2', 'redeemed-value', { sold: 400, redemptionRate: 0.75, price: 29.9 }, 8970, 6],
  [
    '1.2',
    'redemption-commission',
    { sold: 400, redemptionRate: 0.75, price: 29.9, rate: 0.06 },
    538.2,
    6,
  ],
  ['1.3', 'lead-time-demand-sd', stock, 107.59, 2],
  ['1.3', 'safety-stock', { z: 1.645, ...stock }, 177, 1],
  ['1.3', 'safety-stock', { z: 1.645, ...stock, leadTimeSd: 0 }, 65.3, 1],
  ['1.3', 'safety-stock', { z: 2.054, ...stock }, 221, 1],
  ['1.3', 'reorder-point', { z: 1.645, ...stock }, 527, 0],
  ['1.3', 'cash-cycle', { inventoryDays: 60.8, receivableDays: 15, payableDays: 30 }, 45.8, 6],
  ['2.1', 'kept-contribution', toy, 44.4, 6],
  ['2.1', 'order-contribution', toy, 33.72, 6],
  ['2.1', 'contribution-rate', toy, 0.337, 3],
  ['2.1', 'order-profit', shelf(0.006, 0.1, 25), 17.66, 6],
  ['2.1', 'order-profit', shelf(0.056, 0.2, 15), 17.92, 6],
  ['2.1', 'order-profit', shelf(0.05, 0.45, 10), 10.15, 6],
  [
    '2.2',
    'mix-price',
    {
      lowShare: 0.22,
      lowPrice: 169.99,
      middleShare: 0.57,
      middlePrice: 239.99,
      highShare: 0.21,
      highPrice: 469.99,
    },
    272.89,
    2,
  ],
  [
    '2.2',
    'mix-price',
    { lowShare: 0.5, lowPrice: 59, middleShare: 0.5, middlePrice: 89, highShare: 0, highPrice: 0 },
    74,
    6,
  ],
  ['2.2', 'search-opportunity', { popularity: 12000, products: 480000 }, 0.025, 6],
  ['2.2', 'search-orders', { popularity: 1500, trafficShare: 0.12, conversion: 0.035 }, 6.3, 6],
  ['2.2', 'lowest-price', { price1: 199, price2: 199, price3: 169, price4: 189 }, 169, 0],
  ['2.3', 'gmv-visitors', { visitors: 7200, conversion: 0.027, spend: 140 }, 27216, 6],
  [
    '2.3',
    'gmv-growth',
    {
      visitorsBefore: 8000,
      conversionBefore: 0.03,
      spendBefore: 125,
      visitorsAfter: 7200,
      conversionAfter: 0.027,
      spendAfter: 140,
    },
    -0.0928,
    4,
  ],
  ['2.3', 'log-change', { before: 8000, after: 7200 }, -0.1054, 4],
  ['2.3', 'log-change', { before: 125, after: 140 }, 0.1133, 4],
  ['2.3', 'visitors', { views: 200000, clickRate: 0.04 }, 8000, 6],
  ['2.3', 'gmv', { views: 200000, clickRate: 0.04, conversion: 0.03, spend: 125 }, 30000, 6],
  ['2.3', 'net-of-refunds', { gmv: 30000, refundRate: 0.12 }, 26400, 6],
  ['2.3', 'answer-rate', { answered: 430, total: 500 }, 0.86, 6],
  [
    '2.3',
    'weighted-mean',
    { firstCount: 430, firstValue: 12, secondCount: 70, secondValue: 240 },
    43.92,
    6,
  ],
  ['3.1', 'orders', { reach: 100000, clickRate: 0.012, conversion: 0.015 }, 18, 6],
  ['3.1', 'ad-cost', { reach: 20000, cpm: 90 }, 1800, 6],
  [
    '3.1',
    'cost-per-order',
    { reach: 100000, clickRate: 0.012, conversion: 0.015, cpm: 30 },
    166.7,
    1,
  ],
  ['3.1', 'cost-per-order', { reach: 20000, clickRate: 0.03, conversion: 0.03, cpm: 90 }, 100, 6],
  ['3.1', 'cost-per-click', { clickRate: 0.012, cpm: 30 }, 2.5, 6],
  ['3.1', 'proportion-error', { share: 0.5, sample: 40 }, 0.155, 3],
  ['3.2', 'roas', { gmv: 30000, spend: 10000 }, 3, 6],
  ['3.2', 'roi-of-gmv', { gmv: 30000, contributionRate: 0.3372, spend: 10000 }, 0.012, 3],
  ['3.2', 'bearable-returns', { ...toy, roas: 3 }, 0.207, 3],
  ['3.2', 'break-even-roas', { ...toy, returnRate: 0 }, 2.25, 2],
  ['3.2', 'break-even-roas', toy, 2.97, 2],
  ['3.2', 'break-even-roas', { ...toy, returnRate: 0.4 }, 4.34, 2],
  ['3.2', 'break-even-roas', { ...toy, returnRate: 0.6 }, 8.09, 2],
  ['3.2', 'break-even-roas-of-rate', { contributionRate: 0.3372 }, 2.97, 2],
  ['3.2', 'ltv', { spend: 128, margin: 0.4, ordersPerYear: 2.5, years: 1.6 }, 204.8, 6],
  [
    '3.2',
    'ltv-to-cac',
    { spend: 128, margin: 0.4, ordersPerYear: 2.5, years: 1.6, cac: 60 },
    3.41,
    2,
  ],
  ['3.2', 'order-contribution', live, 21.29, 2],
  ['3.2', 'break-even-orders', { fixed: 8000, ...live }, 376, 0],
  [
    '3.2',
    'broadcast-result',
    { members: 2000, conversion: 0.006, spend: 88, margin: 0.35, lossRate: 0.015, ltv: 30 },
    -530.4,
    6,
  ],
  ['3.3', 'threshold-payable', { basket: 399, ...tiers }, 379, 6],
  ['3.3', 'threshold-payable', { basket: 400, ...tiers }, 340, 6],
  ['3.3', 'threshold-payable', { basket: 600, ...tiers }, 480, 6],
  ['3.3', 'threshold-profit', { basket: 399, costRate: 0.55, ...tiers }, 159.55, 6],
  ['3.3', 'threshold-profit', { basket: 600, costRate: 0.55, ...tiers }, 150, 6],
  ['3.3', 'threshold-cliff', { threshold: 400, off: 60, previousOff: 20 }, 360, 6],
  ['3.3', 'threshold-cliff', { threshold: 600, off: 120, previousOff: 60 }, 540, 6],
  ['3.3', 'repeating-payable', { basket: 600, every: 200, off: 20 }, 540, 6],
  ['3.3', 'profit-after-giving', { price: 199, cost: 90, giving: 12 }, 97, 6],
  ['3.3', 'profit-after-giving', { price: 199, cost: 90, giving: 39 }, 70, 6],
  ['3.3', 'deposit-cap', { price: 500 }, 100, 6],
  ['3.3', 'rate-then-off', { price: 300, payRate: 0.8, off: 30 }, 210, 6],
  ['3.3', 'off-then-rate', { price: 300, payRate: 0.8, off: 30 }, 216, 6],
];

describe('numbers quoted in chapters 1-3', () => {
  it.each(quoted)('%s %s', (_, name, given, expected, digits) => {
    const found = formulas[name];
    expect(found, name).toBeDefined();
    expect(rounded(found?.compute(given) ?? NaN, digits)).toBe(expected);
  });
});
