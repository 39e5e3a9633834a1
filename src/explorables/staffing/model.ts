import { averageWait, erlangCWait, occupancy, offeredLoad, serviceLevel } from '#commerce';
import type { State } from '../parts/fields.ts';

/** Enquiries an hour, minutes each, people on duty, seconds within which one should be answered. */
export const fields = {
  a: { min: 5, max: 400, step: 1, start: 60 },
  h: { min: 1, max: 12, step: 0.5, start: 5 },
  n: { min: 1, max: 40, step: 1, start: 6 },
  t: { min: 10, max: 180, step: 10, start: 30 },
};

export type Shift = State<keyof typeof fields>;

const evening = { a: 60, h: 5, n: 6, t: 30 };

export const presets = {
  evening,
  another: { ...evening, n: 7 },
  merged: { a: 120, h: 5, n: 12, t: 30 },
  weekend: { a: 120, h: 4, n: 10, t: 30 },
} satisfies Record<string, Shift>;

export const rightGuess = 'shorter';
export const reveals = ({ a, h, n }: Shift) => a === 120 && h === 5 && n === 12;

/** What one number of people achieves. */
interface Staffed {
  people: number;
  /** Shares, 0 to 1. */
  occupancy: number;
  answered: number;
  /** Probability of any wait at all. */
  waits: number;
  /** Mean wait in seconds; none when the queue only grows. */
  wait: number | undefined;
}

export interface Look {
  /** Work in erlangs. */
  load: number;
  /** Fewest people with whom the queue has an end. */
  fewest: number;
  now: Staffed;
  /** With one person more. */
  next: Staffed;
  /** People waiting at any moment, on average; none when the queue only grows. */
  queue: number | undefined;
  /** Five neighbouring numbers of people, `now` among them. */
  around: Staffed[];
}

function staff({ a, h, t }: Shift, people: number): Staffed {
  const desk = { arrivalsPerHour: a, handleMinutes: h, agents: people };
  return {
    people,
    occupancy: occupancy.compute(desk),
    answered: serviceLevel.compute({ ...desk, seconds: t }),
    waits: erlangCWait.compute(desk),
    wait: people - offeredLoad.compute(desk) > 1e-9 ? averageWait.compute(desk) : undefined,
  };
}

export function look(shift: Shift): Look {
  const { a, h, n } = shift;
  const load = offeredLoad.compute({ arrivalsPerHour: a, handleMinutes: h });
  const now = staff(shift, n);
  const first = Math.max(1, n - 2);
  return {
    load,
    fewest: Math.floor(load + 1e-9) + 1,
    now,
    next: staff(shift, n + 1),
    queue: now.wait === undefined ? undefined : (a * now.wait) / 3600,
    around: Array.from({ length: 5 }, (_, i) => staff(shift, first + i)),
  };
}

/** The share of enquiries the course wants answered in time. */
export const target = 0.8;

export const goals = {
  fewest: ({ a, h, n, t }: Shift) => a === 60 && h === 5 && t === 30 && n === 8,
  shorter: ({ a, n, t }: Shift, { now }: Look) =>
    a === 60 && n === 6 && t === 30 && now.answered >= target,
  full: (_: Shift, { now }: Look) =>
    now.occupancy >= 0.85 && now.wait !== undefined && now.wait < 20,
};
