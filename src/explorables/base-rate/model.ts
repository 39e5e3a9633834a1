import { falseAlarms, missedFraud, precision, trueAlarms } from '#commerce';
import type { State } from '../parts/fields.ts';

/** All in percent: bad orders of all, bad ones caught, good ones stopped. */
export const fields = {
  b: { min: 0.1, max: 10, step: 0.1, start: 10 },
  r: { min: 50, max: 100, step: 1, start: 95 },
  f: { min: 0, max: 5, step: 0.1, start: 1 },
};

export type Filter = State<keyof typeof fields>;

export const presets = {
  demo: { b: 10, r: 95, f: 1 },
  shop: { b: 0.2, r: 95, f: 1 },
  careful: { b: 0.2, r: 95, f: 0.2 },
  loose: { b: 0.2, r: 80, f: 0.1 },
} satisfies Record<string, Filter>;

export const rightGuess = 'sixth';
export const reveals = ({ b, r, f }: Filter) => b === 0.2 && r === 95 && f === 1;

export const orders = 100_000;
/** Dots of the field, each for a hundred orders. */
export const dots = 1000;

export interface Look {
  /** Orders. */
  caught: number;
  missed: number;
  stopped: number;
  alarms: number;
  /** Share of alarms that are right, 0 to 1. */
  precision: number;
  /** Dots, rounded. */
  field: { caught: number; missed: number; stopped: number };
}

export function look({ b, r, f }: Filter): Look {
  const given = { orders, baseRate: b / 100, recall: r / 100, falseAlarmRate: f / 100 };
  const caught = trueAlarms.compute(given);
  const stopped = falseAlarms.compute(given);
  const bad = Math.round((dots * b) / 100);
  const hit = Math.min(bad, Math.round((dots * caught) / orders));
  return {
    caught,
    missed: missedFraud.compute(given),
    stopped,
    alarms: caught + stopped,
    precision: precision.compute(given),
    field: { caught: hit, missed: bad - hit, stopped: Math.round((dots * stopped) / orders) },
  };
}

export const goals = {
  half: ({ b, r }: Filter, now: Look) => b === 0.2 && r === 95 && now.precision > 0.5,
  loose: ({ b, r }: Filter, now: Look) => b === 0.2 && r === 80 && now.precision > 0.6,
  even: ({ r, f }: Filter, now: Look) =>
    r === 95 && f === 1 && Math.abs(now.precision - 0.5) < 0.03,
};
