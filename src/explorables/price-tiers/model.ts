import { mixPrice } from '#commerce';
import type { State } from '../parts/fields.ts';

/**
 * Prices of the three grades in 元 (h dearest, m middle, b basic); cost of the dearest in 元, of the others in
 * percent of their price; how much of the compromise effect shows, in percent; whether the dearest is on the
 * shelf; its price, in percent of the middle one, at which the experiment is taken to repeat itself. Then the
 * struck-through price, the last deal before seven days, and whether the page says what it compares with.
 */
export const fields = {
  h: { min: 30, max: 600, step: 0.01, start: 139 },
  x: { min: 0, max: 400, step: 0.01, start: 90 },
  e: { min: 0, max: 100, step: 5, start: 100 },
  m: { min: 20, max: 400, step: 0.01, start: 89 },
  b: { min: 10, max: 300, step: 0.01, start: 59 },
  c: { min: 0, max: 100, step: 1, start: 50 },
  t: { min: 0, max: 1, step: 1, start: 1 },
  k: { min: 110, max: 300, step: 0.01, start: 156.18 },
  q: { min: 1, max: 600, step: 1, start: 199 },
  z: { min: 1, max: 600, step: 1, start: 209 },
  y: { min: 0, max: 1, step: 1, start: 0 },
};

export type Shelf = State<keyof typeof fields>;

const strikes = { q: 199, z: 209, y: 0 };
const riser = { h: 139, x: 90, e: 100, m: 89, b: 59, c: 50, t: 1, k: 156.18, ...strikes };

export const presets = {
  riser,
  slow: { ...riser, x: 120 },
  others: { ...riser, e: 0 },
  camera: { ...riser, h: 469.99, x: 235, m: 239.99, b: 169.99, k: 195.84 },
} satisfies Record<string, Shelf>;

export const rightGuess = 'less';
const isRiser = ({ e, m, b, c, k }: Shelf) =>
  e === 100 && m === 89 && b === 59 && c === 50 && k === 156.18;
export const reveals = (shelf: Shelf) =>
  isRiser(shelf) && shelf.t === 1 && shelf.h === 139 && shelf.x === 120;

type Shares = readonly [low: number, middle: number, high: number];

/** Simonson & Tversky 1992: two cameras; the same with a third; and with a third that only takes its own buyers. */
const two: Shares = [0.5, 0.5, 0];
const compromise: Shares = [0.22, 0.57, 0.21];
const none: Shares = [0.395, 0.395, 0.21];

const between = (from: Shares, to: Shares, part: number): Shares => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
];

/**
 * Shares for a dearest grade at `h`: straight lines between three points. At the middle price it takes the
 * middle's place, at the price of the experiment the experiment holds, three times as far above nobody looks.
 */
function sharesAt({ m, k, e, t }: Shelf, h: number): Shares {
  const far = (h - m) / (m * (k / 100 - 1));
  if (t === 0 || far >= 3) return two;
  const tested = between(none, compromise, e / 100);
  return far <= 1 ? between([0.5, 0, 0.5], tested, far) : between(tested, two, (far - 1) / 2);
}

interface Takings {
  shares: Shares;
  /** Mean price and mean profit of a piece sold, 元. */
  price: number;
  profit: number;
}

function takings(shelf: Shelf, h: number): Takings {
  const { b, m, x, c } = shelf;
  const shares = sharesAt(shelf, h);
  const [lowShare, middleShare, highShare] = shares;
  const kept = 1 - c / 100;
  const mix = { lowShare, middleShare, highShare };
  return {
    shares,
    price: mixPrice.compute({ ...mix, lowPrice: b, middlePrice: m, highPrice: h }),
    profit: lowShare * b * kept + middleShare * m * kept + highShare * (h - x),
  };
}

export interface Look {
  /** Whether every grade costs more than the one below: else there is nothing to choose. */
  ordered: boolean;
  now: Takings;
  /** With two grades only. */
  pair: Takings;
  /** Mean profit over the price of the dearest grade, as price and profit; the price with the most. */
  curve: [number, number][];
  best: number;
}

export function look(shelf: Shelf): Look {
  const { b, m, h, k } = shelf;
  const far = Math.max(h, m + 3.4 * m * (k / 100 - 1));
  const whole = { ...shelf, t: 1 };
  const first = m + 1;
  const prices = Array.from({ length: 61 }, (_, i) => Math.round(first + ((far - first) * i) / 60));
  const curve = prices.map((one): [number, number] => [one, takings(whole, one).profit]);
  const most = Math.max(...curve.map(([, profit]) => profit));
  return {
    ordered: b < m && m < h,
    now: takings(shelf, Math.max(h, m)),
    pair: takings({ ...shelf, t: 0 }, h),
    curve,
    best: curve.find(([, profit]) => profit === most)?.[0] ?? h,
  };
}

export const goals = {
  peak: (shelf: Shelf, { now, curve, ordered }: Look) =>
    isRiser(shelf) &&
    ordered &&
    shelf.t === 1 &&
    shelf.x === 90 &&
    now.profit >= Math.max(...curve.map(([, profit]) => profit)) - 0.1,
  worse: (_: Shelf, { now, pair, ordered }: Look) =>
    ordered && now.price > pair.price + 0.5 && now.profit < pair.profit - 0.5,
};
