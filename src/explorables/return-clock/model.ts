import { lastReturnDay, payable, proportionalRefund } from '#commerce';
import type { State } from '../parts/fields.ts';

const money = { min: 0, max: 999, step: 1 };

/**
 * Receipt as days since 1970-01-01; then days from receipt to notice, from notice to the goods being back, and from
 * there to the refund. List prices of three goods, and which go back (a bit each). 满 `t` 减 `o`; free shipping from
 * `f`, else `s`. Yuan.
 */
export const fields = {
  d: { min: 20_454, max: 21_183, step: 1, start: 20_769 },
  q: { min: 0, max: 15, step: 1, start: 5 },
  g: { min: 1, max: 20, step: 1, start: 4 },
  w: { min: 0, max: 20, step: 1, start: 3 },
  a: { ...money, start: 200 },
  b: { ...money, start: 130 },
  c: { ...money, start: 0 },
  r: { min: 0, max: 7, step: 1, start: 2 },
  t: { ...money, start: 300 },
  o: { min: 0, max: 300, step: 1, start: 60 },
  f: { min: 0, max: 300, step: 1, start: 0 },
  s: { min: 0, max: 50, step: 1, start: 8 },
};

export type Order = State<keyof typeof fields>;

const coat = { d: 20_769, q: 5, g: 4, w: 3, a: 200, b: 130, c: 0, r: 2, t: 300, o: 60, f: 0, s: 8 };

export const presets = {
  coat,
  dress: { ...coat, r: 1 },
  pin: { ...coat, a: 280, b: 30 },
  shipping: { ...coat, a: 70, b: 50, f: 99 },
} satisfies Record<string, Order>;

export const rightGuess = 'nothing';
export const reveals = ({ a, b, c, r, t, o }: Order) =>
  a === 280 && b === 30 && c === 0 && r === 2 && t === 300 && o === 60;

/** `YYYY-MM-DD` of a day counted from 1970-01-01. */
export const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The day of a date like `2026-11-12`, if the bench has it. */
export function dayOf(date: string): number | undefined {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  const known = day >= fields.d.min && day <= fields.d.max && dateOf(day) === date;
  return known ? day : undefined;
}

/** Dates as `YYYY-MM-DD`, from receipt to refund. */
export interface Clock {
  received: string;
  /** Last day for the customer's notice. */
  noticeBy: string;
  notice: string;
  back: string;
  /** Last day for the refund, and the last before a penalty is possible. */
  refundBy: string;
  penaltyAfter: string;
  refund: string;
  inTime: boolean;
  /** Days the refund is late. */
  late: number;
}

/** Days a seller has for the refund, and after which it may be fined (七日无理由退货暂行办法第 13、31 条). */
export const refundDays = { due: 7, penalty: 15 };

export function clock({ d, q, g, w }: Order): Clock {
  const back = d + q + g;
  const received = dateOf(d);
  const noticeBy = lastReturnDay(received);
  const notice = dateOf(d + q);
  return {
    received,
    noticeBy,
    notice,
    back: dateOf(back),
    refundBy: dateOf(back + refundDays.due),
    penaltyAfter: dateOf(back + refundDays.penalty),
    refund: dateOf(back + w),
    inTime: notice <= noticeBy,
    late: Math.max(0, w - refundDays.due),
  };
}

interface Good {
  price: number;
  returned: boolean;
}

export interface Look {
  goods: Good[];
  /** Yuan: sum of the list prices, what was paid, list price of what goes back. */
  list: number;
  paid: number;
  returned: number;
  /** What the kept goods cost by themselves, and the refund that follows. */
  due: number;
  refund: number;
  /** The refund in proportion to list prices, as one might expect. */
  byShare: number;
}

export function look({ a, b, c, r, t, o, f, s }: Order): Look {
  const goods = [a, b, c].map((price, i) => ({ price, returned: (r & (1 << i)) !== 0 }));
  const sum = (some: Good[]) => some.reduce((total, { price }) => total + price, 0);
  const price = (amount: number) =>
    payable(amount, [{ from: t, off: o }]) + (amount < f && list > 0 ? s : 0);
  const list = sum(goods);
  const returned = sum(goods.filter((good) => good.returned));
  const [paid, due] = [price(list), price(list - returned)];
  return {
    goods,
    list,
    paid,
    returned,
    due,
    refund: Math.max(0, paid - due),
    byShare: list > 0 ? proportionalRefund.compute({ paid, returned, listed: list }) : 0,
  };
}

export const goals = {
  newYear: (order: Order) => clock(order).noticeBy === '2027-01-01',
  nothing: (_: Order, { returned, list, refund }: Look) =>
    returned > 0 && returned < list && refund === 0,
  whole: (_: Order, { returned, list, paid, refund }: Look) =>
    returned > 0 && returned < list && paid < list && refund === returned,
};
