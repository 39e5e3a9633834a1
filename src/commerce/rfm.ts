import { amount, formula } from './formula.ts';

/** A customer: days since the last order, orders in the window, yuan in the window. */
export interface Customer {
  recency: number;
  frequency: number;
  monetary: number;
}

/** Four limits each, from the best mark's on; the course's are an illustration, every shop sets its own. */
export interface RfmLimits {
  recency: readonly number[];
  frequency: readonly number[];
  monetary: readonly number[];
}

export const courseLimits: RfmLimits = {
  recency: [30, 60, 90, 180],
  frequency: [8, 5, 3, 2],
  monetary: [2000, 1000, 400, 150],
};

const mark = (limits: readonly number[], reached: (limit: number) => boolean): number => {
  const passed = limits.findIndex(reached);
  return passed < 0 ? 1 : 5 - passed;
};

/** Marks from 1 to 5, best is 5: 5 days, 9 orders, 3,200 yuan → 5, 5, 5. */
export function rfm(
  customer: Customer,
  limits: RfmLimits = courseLimits,
): [number, number, number] {
  for (const [name, value] of Object.entries(customer)) {
    if (!(value >= 0)) throw new RangeError(`${name} must be 0 or more, got ${value}`);
  }
  return [
    mark(limits.recency, (limit) => customer.recency <= limit),
    mark(limits.frequency, (limit) => customer.frequency >= limit),
    mark(limits.monetary, (limit) => customer.monetary >= limit),
  ];
}

/** The marks as shops write them, by the course's limits: 5 days, 9 orders, 3,200 yuan → 555. */
export const rfmCode = formula(
  { recency: amount, frequency: amount, monetary: amount },
  'number',
  (g) => Number(rfm(g).join('')),
);
