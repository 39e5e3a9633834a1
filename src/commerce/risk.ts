import { amount, count, formula, positive, rate, someRate } from './formula.ts';

const hits = { orders: count, baseRate: rate, recall: rate };
const alarms = { orders: count, baseRate: rate, falseAlarmRate: rate };

/** Bad orders that are caught: orders × base rate × recall. */
export const trueAlarms = formula(hits, 'orders', (g) => g.orders * g.baseRate * g.recall);

/** Bad orders that slip through. */
export const missedFraud = formula(hits, 'orders', (g) => g.orders * g.baseRate * (1 - g.recall));

/** Good orders that are stopped: orders × (1 − base rate) × false alarm rate. */
export const falseAlarms = formula(
  alarms,
  'orders',
  (g) => g.orders * (1 - g.baseRate) * g.falseAlarmRate,
);

/** Share of alarms that are right: 0.2% base rate, 95% recall, 1% false alarms → 16%. */
export const precision = formula(
  { baseRate: someRate, recall: someRate, falseAlarmRate: rate },
  'ratio',
  (g) => {
    const caught = g.baseRate * g.recall;
    return caught / (caught + (1 - g.baseRate) * g.falseAlarmRate);
  },
);

/** What a filter is worth: loss avoided less the cost of good orders stopped; may be negative. */
export const filterGain = formula(
  { ...hits, falseAlarmRate: rate, fraudLoss: amount, falseAlarmCost: amount },
  'yuan',
  (g) => trueAlarms.compute(g) * g.fraudLoss - falseAlarms.compute(g) * g.falseAlarmCost,
);

/** Base rate at which a share `precision` of alarms is right: p·f ÷ (p·f + (1 − p)·r); half at 1.04% for 95% and 1%. */
export const baseRateFor = formula(
  { precision: rate, recall: someRate, falseAlarmRate: someRate },
  'ratio',
  (g) => {
    const right = g.precision * g.falseAlarmRate;
    return right / (right + (1 - g.precision) * g.recall);
  },
);

/**
 * False alarm rate from which on a filter costs more than it saves: base rate × recall × loss ÷ (1 − base rate) ÷ cost.
 * 0.2% bad orders, 95% caught, 300 and 30 yuan → 1.9%. Above 1, stopping everyone would still pay.
 */
export const breakEvenFalseAlarmRate = formula(
  { baseRate: [0, 0.99], recall: rate, fraudLoss: amount, falseAlarmCost: positive },
  'ratio',
  (g) => (g.baseRate * g.recall * g.fraudLoss) / ((1 - g.baseRate) * g.falseAlarmCost),
);
