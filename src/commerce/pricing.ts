import { lowest } from './averages.ts';
import { amount, formula, positive, rate, signed } from './formula.ts';

/** Search popularity ÷ products on offer; a pointer, not a law. */
export const searchOpportunity = formula(
  { popularity: amount, products: positive },
  'ratio',
  (g) => g.popularity / g.products,
);

/** Orders from a search word: popularity × share of its traffic × conversion. */
export const searchOrders = formula(
  { popularity: amount, trafficShare: rate, conversion: rate },
  'orders',
  (g) => g.popularity * g.trafficShare * g.conversion,
);

/** Mean price of three grades by the share that chooses each; shares need not add up to 1. */
export const mixPrice = formula(
  {
    lowShare: rate,
    lowPrice: amount,
    middleShare: rate,
    middlePrice: amount,
    highShare: rate,
    highPrice: amount,
  },
  'yuan',
  (g) => {
    const whole = g.lowShare + g.middleShare + g.highShare;
    if (whole < 1e-9) throw new RangeError('at least one share must be above 0');
    return (
      (g.lowShare * g.lowPrice + g.middleShare * g.middlePrice + g.highShare * g.highPrice) / whole
    );
  },
);

/** Lowest of four deals: the ceiling of a struck-through price without details. */
export const lowestPrice = formula(
  { price1: amount, price2: amount, price3: amount, price4: amount },
  'yuan',
  (g) => lowest([g.price1, g.price2, g.price3, g.price4]),
);

const line = { intercept: amount, slope: positive };

/** Pieces sold at a price when demand falls in a line, `a − b·P`; never below 0. */
export const linearDemand = formula({ price: amount, ...line }, 'pieces', (g) =>
  Math.max(0, g.intercept - g.slope * g.price),
);

/** Profit at that price: `(P − c)·(a − b·P)`. */
export const priceProfit = formula(
  { price: amount, cost: amount, ...line },
  'yuan',
  (g) => (g.price - g.cost) * linearDemand.compute(g),
);

/** Price with the highest profit: `(a + b·c) / 2b`. */
export const bestPrice = formula(
  { cost: signed, ...line },
  'yuan',
  (g) => (g.intercept + g.slope * g.cost) / (2 * g.slope),
);
