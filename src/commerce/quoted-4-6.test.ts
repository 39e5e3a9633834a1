import { describe, expect, it } from 'vitest';
import { formulas } from './formulas.ts';

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

const desk = { arrivalsPerHour: 60, handleMinutes: 5, seconds: 30 };
const busy = { arrivalsPerHour: 120, handleMinutes: 4, seconds: 30 };
const survey = { promoters: 104, detractors: 40, responses: 200 };
const test = { baseline: 0.03, alpha: 0.05, power: 0.8 };
const line = { intercept: 300, slope: 2, cost: 40 };
const fraud = { orders: 100_000, baseRate: 0.002, recall: 0.95, falseAlarmRate: 0.01 };

/** Numbers the lessons quote: section, formula, inputs, expected, digits after the point. */
const quoted: [string, string, Record<string, number>, number, number][] = [
  ['4.1', 'erlang-c-wait', { ...desk, agents: 6 }, 0.588, 3],
  ['4.1', 'erlang-c-wait', { ...desk, agents: 7 }, 0.324, 3],
  ['4.1', 'erlang-c-wait', { ...busy, agents: 10 }, 0.409, 3],
  ['4.1', 'service-level', { ...desk, agents: 6 }, 0.468, 3],
  ['4.1', 'service-level', { ...desk, agents: 7 }, 0.735, 3],
  ['4.1', 'service-level', { ...desk, agents: 8, seconds: 180 }, 0.972, 3],
  ['4.1', 'service-level', { ...busy, agents: 11 }, 0.832, 3],
  ['4.1', 'average-wait', { ...desk, agents: 6 }, 176.3, 1],
  ['4.1', 'average-wait', { ...desk, agents: 8 }, 16.7, 1],
  ['4.1', 'occupancy', { ...desk, agents: 7 }, 0.714, 3],
  ['4.1', 'agents-needed', { ...busy, target: 0.8 }, 11, 0],
  ['4.2', 'partial-refund', { paid: 270, kept: 200, threshold: 300, off: 60 }, 70, 6],
  ['4.2', 'proportional-refund', { paid: 270, returned: 130, listed: 330 }, 106.36, 2],
  ['4.2', 'refund-less-shipping', { paid: 120, kept: 70, freeFrom: 99, shipping: 8 }, 42, 6],
  ['4.2', 'punitive-damages', { price: 89, times: 3, floor: 500 }, 500, 6],
  ['4.2', 'damages-with-refund', { price: 299, times: 3, floor: 500 }, 1196, 6],
  ['4.2', 'damages-with-refund', { price: 38, times: 10, floor: 1000 }, 1038, 6],
  ['4.3', 'nps', survey, 32, 6],
  ['4.3', 'nps-error', survey, 10.9, 1],
  [
    '4.3',
    'nps-error-of-shares',
    { promoterShare: 0.55, detractorShare: 0.18, responses: 200 },
    10.7,
    1,
  ],
  ['4.3', 'nps-error', { promoters: 416, detractors: 160, responses: 800 }, 5.4, 1],
  ['4.3', 'nps-error', { promoters: 1664, detractors: 640, responses: 3200 }, 2.7, 1],
  [
    '4.3',
    'points-liability',
    { members: 100000, points: 800, pointValue: 0.01, redemptionRate: 0.6 },
    480000,
    6,
  ],
  ['5.1', 'inventory-turns', { cogs: 1200000, averageInventory: 200000 }, 6, 6],
  ['5.1', 'inventory-days', { cogs: 1200000, averageInventory: 200000 }, 60.8, 1],
  ['5.1', 'inventory-days', { cogs: 2000000, averageInventory: 200000 }, 36.5, 1],
  ['5.1', 'gmroi', { grossProfit: 800000, averageInventory: 200000 }, 4, 6],
  ['5.1', 'spend-per-buyer', { gmv: 33120, buyers: 240 }, 138, 6],
  ['5.1', 'average-order-value', { gmv: 33120, orders: 276 }, 120, 6],
  ['5.1', 'orders-per-buyer', { orders: 276, buyers: 240 }, 1.15, 6],
  ['5.1', 'conversion-rate', { buyers: 240, visitors: 9600 }, 0.025, 6],
  [
    '5.1',
    'blended-repurchase-rate',
    { oldBuyers: 500, oldRate: 0.3, newBuyers: 500, newRate: 0.06 },
    0.18,
    6,
  ],
  [
    '5.1',
    'blended-repurchase-rate',
    { oldBuyers: 500, oldRate: 0.3, newBuyers: 1500, newRate: 0.06 },
    0.12,
    6,
  ],
  ['5.1', 'share', { part: 36000, whole: 200000 }, 0.18, 6],
  [
    '5.2',
    'funnel-orders',
    { views: 100000, visitRate: 0.05, cartRate: 0.12, orderRate: 0.44, payRate: 0.9 },
    237.6,
    6,
  ],
  [
    '5.2',
    'funnel-orders',
    { views: 100000, visitRate: 0.055, cartRate: 0.12, orderRate: 0.4, payRate: 0.9 },
    237.6,
    6,
  ],
  ['5.2', 'ab-sample-size', { ...test, lift: 0.05 }, 207938, 0],
  ['5.2', 'ab-sample-size', { ...test, lift: 0.1 }, 53211, 0],
  ['5.2', 'ab-sample-size', { ...test, lift: 0.2 }, 13914, 0],
  ['5.2', 'ab-sample-size', { ...test, baseline: 0.1, lift: 0.1 }, 14751, 0],
  ['5.2', 'z-test', { buyersA: 300, visitorsA: 10000, buyersB: 345, visitorsB: 10000 }, 1.8, 2],
  ['5.2', 'p-value', { buyersA: 300, visitorsA: 10000, buyersB: 345, visitorsB: 10000 }, 0.0717, 4],
  ['5.2', 'p-value', { buyersA: 600, visitorsA: 20000, buyersB: 690, visitorsB: 20000 }, 0.0109, 4],
  ['5.3', 'price-profit', { price: 80, ...line }, 5600, 6],
  ['5.3', 'price-profit', { price: 95, ...line }, 6050, 6],
  ['5.3', 'best-price', line, 95, 6],
  [
    '5.3',
    'net-sales',
    { visitors: 10000, conversion: 0.033, spend: 96, refundRate: 0.22 },
    24710.4,
    6,
  ],
  ['5.3', 'square-root-stock', { stock: 400, warehouses: 4 }, 800, 6],
  ['6.1', 'true-alarms', fraud, 190, 6],
  ['6.1', 'false-alarms', fraud, 998, 6],
  ['6.1', 'precision', fraud, 0.16, 3],
  ['6.1', 'precision', { ...fraud, falseAlarmRate: 0.002 }, 0.488, 3],
  ['6.1', 'precision', { ...fraud, recall: 0.8, falseAlarmRate: 0.001 }, 0.616, 3],
  ['6.1', 'missed-fraud', { ...fraud, recall: 0.8 }, 40, 6],
  ['6.1', 'base-rate-for', { ...fraud, precision: 0.5 }, 0.0104, 4],
  [
    '6.2',
    'break-even-false-alarm-rate',
    { ...fraud, fraudLoss: 300, falseAlarmCost: 30 },
    0.019,
    4,
  ],
  ['6.2', 'mispricing-loss', { price: 299, wrongPrice: 29.9, orders: 1200 }, 322920, 6],
  [
    '6.2',
    'supplier-score',
    {
      quality: 92,
      qualityWeight: 0.4,
      delivery: 85,
      deliveryWeight: 0.3,
      response: 78,
      responseWeight: 0.2,
      compliance: 90,
      complianceWeight: 0.1,
    },
    86.9,
    6,
  ],
  ['6.3', 'vat', { sales: 320000, threshold: 300000, rate: 0.01 }, 3200, 6],
  ['6.3', 'vat', { sales: 280000, threshold: 300000, rate: 0.01 }, 0, 6],
];

describe('numbers quoted in chapters 4-6', () => {
  it.each(quoted)('%s %s', (_, name, given, expected, digits) => {
    const found = formulas[name];
    expect(found, name).toBeDefined();
    expect(rounded(found?.compute(given) ?? NaN, digits)).toBe(expected);
  });
});
