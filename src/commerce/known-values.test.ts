import { describe, expect, it } from 'vitest';
import { formulas } from './formulas.ts';

const stock = { demand: 50, demandSd: 15, leadTime: 7, leadTimeSd: 2 };
const order = { price: 100, cost: 45, shipping: 6, feeRate: 0.046, returnLoss: 9 };
const grades = { lowPrice: 169.99, middlePrice: 239.99, highPrice: 469.99 };
const desk = { arrivalsPerHour: 60, handleMinutes: 5, seconds: 30 };
const busy = { arrivalsPerHour: 120, handleMinutes: 4, seconds: 30 };
const survey = { promoters: 104, detractors: 40, responses: 200 };
const test = { baseline: 0.03, alpha: 0.05, power: 0.8 };
const small = { buyersA: 300, visitorsA: 10000, buyersB: 345, visitorsB: 10000 };
const large = { buyersA: 600, visitorsA: 20000, buyersB: 690, visitorsB: 20000 };
const fraud = { baseRate: 0.002, recall: 0.95, falseAlarmRate: 0.01 };

/** Values worked out without this code: formula, inputs, value, digits after the point. */
const known: [string, Record<string, number>, number, number][] = [
  ['part', { whole: 11.25, share: 0.832 }, 9.36, 2],
  ['lead-time-demand-sd', stock, 107.59, 2],
  ['safety-stock', { z: 1.645, ...stock }, 177, 1],
  ['safety-stock', { z: 1.645, ...stock, leadTimeSd: 0 }, 65.3, 1],
  ['safety-stock', { z: 2.054, ...stock }, 221, 1],
  ['contribution-rate', { ...order, returnRate: 0.2 }, 0.337, 3],
  ['break-even-roas', { ...order, returnRate: 0 }, 2.25, 2],
  ['break-even-roas', { ...order, returnRate: 0.6 }, 8.09, 2],
  ['break-even-roas-of-rate', { contributionRate: 0.3372 }, 2.97, 2],
  ['bearable-returns', { ...order, roas: 3 }, 0.207, 3],
  ['mix-price', { lowShare: 0.22, middleShare: 0.57, highShare: 0.21, ...grades }, 272.89, 2],
  ['cost-per-click', { clickRate: 0.012, cpm: 30 }, 2.5, 6],
  ['roas', { gmv: 30000, spend: 10000 }, 3, 6],
  ['repeating-payable', { basket: 600, every: 200, off: 20 }, 540, 6],
  ['proportion-error', { share: 0.5, sample: 40 }, 0.155, 3],
  ['survey-sample', { share: 0.5, error: 0.05 }, 385, 0],
  ['survey-sample', { share: 0.5, error: 0.03 }, 1068, 0],
  ['erlang-c-wait', { ...desk, agents: 6 }, 0.588, 3],
  ['erlang-c-wait', { ...desk, agents: 7 }, 0.324, 3],
  ['erlang-c-wait', { ...busy, agents: 10 }, 0.409, 3],
  ['service-level', { ...desk, agents: 6 }, 0.468, 3],
  ['service-level', { ...desk, agents: 8, seconds: 180 }, 0.972, 3],
  ['service-level', { ...busy, agents: 11 }, 0.832, 3],
  ['average-wait', { ...desk, agents: 6 }, 176.3, 1],
  ['average-wait', { ...desk, agents: 8 }, 16.7, 1],
  ['agents-needed', { ...busy, target: 0.8 }, 11, 0],
  ['damages-with-refund', { price: 38, times: 10, floor: 1000 }, 1038, 6],
  ['nps', survey, 32, 6],
  ['nps-error', survey, 10.9, 1],
  ['nps-error', { promoters: 416, detractors: 160, responses: 800 }, 5.4, 1],
  ['nps-error-of-shares', { promoterShare: 0.55, detractorShare: 0.18, responses: 200 }, 10.7, 1],
  ['ab-sample-size', { ...test, lift: 0.05 }, 207938, 0],
  ['ab-sample-size', { ...test, lift: 0.1 }, 53211, 0],
  ['ab-sample-size', { ...test, baseline: 0.1, lift: 0.1 }, 14751, 0],
  ['z-test', small, 1.8, 2],
  ['p-value', small, 0.0717, 4],
  ['p-value', large, 0.0109, 4],
  ['peeking-false-alarm', { looks: 5 }, 0.142, 3],
  ['precision', fraud, 0.16, 3],
  ['precision', { ...fraud, falseAlarmRate: 0.002 }, 0.488, 3],
  ['base-rate-for', { ...fraud, precision: 0.5 }, 0.0104, 4],
  ['break-even-false-alarm-rate', { ...fraud, fraudLoss: 300, falseAlarmCost: 30 }, 0.019, 4],
  ['campaign-profit', { ...order, returnRate: 0.2, orders: 300, spend: 10000 }, 116, 6],
  ['rfm-code', { recency: 70, frequency: 3, monetary: 460 }, 333, 0],
];

describe('known values', () => {
  it.each(known)('%s', (name, given, expected, digits) => {
    const value = formulas[name]?.compute(given) ?? Number.NaN;
    expect(Number(value.toFixed(digits))).toBe(expected);
  });
});
