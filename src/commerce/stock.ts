import { amount, formula, type Range, rate, several } from './formula.ts';

/** Standard score of a service level; 0 is 50%, 4 is 99.997%. */
const z: Range = [0, 4];

/** Pieces a day, pieces a day, days, days. */
const uncertainty = { demand: amount, demandSd: amount, leadTime: amount, leadTimeSd: amount };

/** Variance of demand during the lead time that comes from daily demand: `L·σd²`. */
export const demandVariance = formula(
  { demandSd: amount, leadTime: amount },
  'number',
  (g) => g.leadTime * g.demandSd ** 2,
);

/** Variance of demand during the lead time that comes from late or early delivery: `d²·σL²`. */
export const deliveryVariance = formula(
  { demand: amount, leadTimeSd: amount },
  'number',
  (g) => (g.demand * g.leadTimeSd) ** 2,
);

/** Standard deviation of demand during the lead time, `√(L·σd² + d²·σL²)`, in pieces. */
export const leadTimeDemandSd = formula(uncertainty, 'pieces', (g) =>
  Math.sqrt(demandVariance.compute(g) + deliveryVariance.compute(g)),
);

/**
 * Safety stock `z·√(L·σd² + d²·σL²)` in pieces, unrounded. Demand and delivery independent, demand normal.
 * Source: Silver, Pyke & Thomas, Inventory and Production Management, §6.
 */
export const safetyStock = formula(
  { z, ...uncertainty },
  'pieces',
  (g) => g.z * leadTimeDemandSd.compute(g),
);

/** Reorder point `d·L + safety stock` in pieces, unrounded; shops round up. */
export const reorderPoint = formula(
  { z, ...uncertainty },
  'pieces',
  (g) => g.demand * g.leadTime + safetyStock.compute(g),
);

/** Safety stock over `warehouses` places with independent, equal demand, from what one place needs: `√n · stock`. */
export const squareRootStock = formula(
  { stock: amount, warehouses: several },
  'pieces',
  (g) => Math.sqrt(g.warehouses) * g.stock,
);

/**
 * The same when the places' demand moves together: `stock · √(n / (1 + (n − 1)·ρ))`. Correlation 0 is the square
 * root above, 1 needs no more than one place.
 * Source: Eppen, Effects of Centralization on Expected Costs, Management Science 1979, for equal places.
 */
export const splitStock = formula(
  { stock: amount, warehouses: several, correlation: rate },
  'pieces',
  (g) => g.stock * Math.sqrt(g.warehouses / (1 + (g.warehouses - 1) * g.correlation)),
);
