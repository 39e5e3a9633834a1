import { amount, count, formula, rate, someRate } from './formula.ts';

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
