import { amount, formula, positive, rate, signed } from './formula.ts';

/** Gross profit = revenue × margin, margin as a share of revenue. */
export const grossProfit = formula(
  { revenue: amount, margin: rate },
  'yuan',
  (g) => g.revenue * g.margin,
);

/** Cost of goods sold = revenue × (1 − margin). */
export const costOfGoods = formula(
  { revenue: amount, margin: rate },
  'yuan',
  (g) => g.revenue * (1 - g.margin),
);

/** Money bound in stock: yearly cost of goods / 365 × days in stock. 880 万, 45 days → 108.5 万. */
export const inventoryTiedUp = formula(
  { cogs: amount, days: amount },
  'yuan',
  (g) => (g.cogs / 365) * g.days,
);

/** Mean of opening and closing stock, at cost. */
export const averageInventory = formula(
  { opening: amount, closing: amount },
  'yuan',
  (g) => (g.opening + g.closing) / 2,
);

const stock = { cogs: positive, averageInventory: positive };

/** Times stock turns over a year: cost of goods ÷ average stock, both at cost. */
export const inventoryTurns = formula(stock, 'number', (g) => g.cogs / g.averageInventory);

/** Days stock lies: 365 ÷ turns. */
export const inventoryDays = formula(stock, 'days', (g) => (365 * g.averageInventory) / g.cogs);

/** Gross margin return on inventory: gross profit ÷ average stock at cost. */
export const gmroi = formula(
  { grossProfit: signed, averageInventory: positive },
  'ratio',
  (g) => g.grossProfit / g.averageInventory,
);

/** Cash conversion cycle: days in stock + days until paid − days until paying. Negative: others finance you. */
export const cashCycle = formula(
  { inventoryDays: amount, receivableDays: amount, payableDays: amount },
  'days',
  (g) => g.inventoryDays + g.receivableDays - g.payableDays,
);
