/** Channels a buyer touched, first to last, and how many orders came that way. */
export interface Path {
  channels: readonly string[];
  orders: number;
}

type Weights = (length: number) => number[];

const evenly = (length: number) => Array.from({ length }, () => 1 / length);

/** Touches further from the order count half as much as the next one. */
const decay: Weights = (length) => {
  const raw = Array.from({ length }, (_, i) => 2 ** (i - length + 1));
  const whole = raw.reduce((a, b) => a + b, 0);
  return raw.map((weight) => weight / whole);
};

/** 40% first, 40% last, the rest between; two touches share evenly. */
const uShape: Weights = (length) =>
  length < 3
    ? evenly(length)
    : Array.from({ length }, (_, i) => (i === 0 || i === length - 1 ? 0.4 : 0.2 / (length - 2)));

/** Rules that split an order's credit among its touches. Conventions, not causes. */
export const attributionModels = {
  first: (length) => Array.from({ length }, (_, i) => (i === 0 ? 1 : 0)),
  last: (length) => Array.from({ length }, (_, i) => (i === length - 1 ? 1 : 0)),
  linear: evenly,
  decay,
  u: uShape,
} satisfies Record<string, Weights>;

export type AttributionModel = keyof typeof attributionModels;

/** Orders credited to each channel; they add up to all orders. RangeError for a path without channels. */
export function attribute(paths: readonly Path[], model: AttributionModel): Map<string, number> {
  const credit = new Map<string, number>();
  for (const { channels, orders } of paths) {
    if (channels.length === 0) throw new RangeError('a path needs at least one channel');
    if (!(orders >= 0)) throw new RangeError(`orders must be 0 or more, got ${orders}`);
    const weights = attributionModels[model](channels.length);
    channels.forEach((channel, i) => {
      credit.set(channel, (credit.get(channel) ?? 0) + (weights[i] ?? 0) * orders);
    });
  }
  return credit;
}

/**
 * Orders that touched each channel, as every platform counts for itself. An order stands with each channel
 * it touched, so together they are more than all orders.
 */
export function claims(paths: readonly Path[]): Map<string, number> {
  const claimed = new Map<string, number>();
  for (const { channels, orders } of paths) {
    if (!(orders >= 0)) throw new RangeError(`orders must be 0 or more, got ${orders}`);
    for (const channel of new Set(channels)) {
      claimed.set(channel, (claimed.get(channel) ?? 0) + orders);
    }
  }
  return claimed;
}
