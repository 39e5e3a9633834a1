import { roundUp } from '#charts/scale';
import { bestPrice, linearDemand, priceProfit } from '#commerce';
import type { State } from '../parts/fields.ts';

/** Price and cost in 元; pieces a day lost with each 元 and sold at price 0. */
export const fields = {
  p: { min: 1, max: 450, step: 1, start: 80 },
  c: { min: 0, max: 300, step: 1, start: 40 },
  b: { min: 1, max: 10, step: 0.1, start: 2 },
  a: { min: 100, max: 600, step: 10, start: 300 },
};

export type Shop = State<keyof typeof fields>;

const cooker = { p: 80, c: 40, b: 2, a: 300 };

export const presets = {
  cooker,
  lamp: { p: 60, c: 30, b: 2, a: 240 },
  unique: { ...cooker, b: 1.2 },
  teaser: { p: 20, c: 12, b: 10, a: 500 },
} satisfies Record<string, Shop>;

const isCooker = ({ c, b, a }: Shop) => c === 40 && b === 2 && a === 300;

export const rightGuess = 'ten';
export const reveals = ({ p, c, b, a }: Shop) => c === 60 && b === 2 && a === 300 && p === 105;

export interface Look {
  /** Pieces a day, and 元 a day: profit, and money taken. */
  sold: number;
  profit: number;
  taken: number;
  /** Price at the top of the hill and its profit; price from which nobody buys. */
  best: number;
  most: number;
  end: number;
  /** Whether any price earns. */
  hopeless: boolean;
  /** Whether the price is as good as whole 元 get. */
  onTop: boolean;
  /** Right end of the price axis; both ends of the profit axis. */
  reach: number;
  profits: [number, number];
}

export function look({ p, c, b, a }: Shop): Look {
  const demand = { cost: c, intercept: a, slope: b };
  const sold = linearDemand.compute({ price: p, ...demand });
  const end = a / b;
  const hopeless = c >= end;
  const best = hopeless ? end : bestPrice.compute(demand);
  const most = priceProfit.compute({ price: best, ...demand });
  const high = Math.max(most, (a * c) / 8);
  return {
    sold,
    profit: priceProfit.compute({ price: p, ...demand }),
    taken: p * sold,
    best,
    most,
    end,
    hopeless,
    onTop: !hopeless && Math.abs(p - best) <= 0.5,
    reach: roundUp(Math.max(end, p, c)),
    profits: [-high / 4, high * 1.2],
  };
}

/** The hill from where it enters the profit axis, as price and profit; flat where nobody buys. */
export function hill({ c, b, a }: Shop, { end, reach, profits: [low] }: Look): [number, number][] {
  const sum = a + b * c;
  const from = a * c + low > 0 ? (sum - Math.sqrt(sum ** 2 - 4 * b * (a * c + low))) / (2 * b) : 0;
  const points = Array.from({ length: 41 }, (_, i): [number, number] => {
    const price = from + ((end - from) * i) / 40;
    return [price, (price - c) * (a - b * price)];
  });
  return [...points, [reach, 0]];
}

export const goals = {
  top: (shop: Shop, { onTop }: Look) => isCooker(shop) && onTop,
  twin: (shop: Shop) => isCooker(shop) && shop.p === 110,
  taken: (shop: Shop) => isCooker(shop) && shop.p === 75,
};
