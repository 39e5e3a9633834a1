import { roundUp } from '#charts/scale';
import { differenceError, npsErrorOfShares } from '#commerce';
import type { State } from '../parts/fields.ts';

const share = { min: 0, max: 100, step: 1 };

/** How many were asked, each year; promoters and detractors last year and this year, in percent. */
export const fields = {
  n: { min: 50, max: 4000, step: 50, start: 200 },
  p1: { ...share, start: 52 },
  d1: { ...share, start: 20 },
  p2: { ...share, start: 55 },
  d2: { ...share, start: 18 },
};

export type Survey = State<keyof typeof fields>;

const tea = { p1: 52, d1: 20, p2: 55, d2: 18, n: 200 };

export const presets = {
  tea,
  many: { ...tea, n: 3200 },
  poles: { ...tea, p2: 60, d2: 28 },
  few: { p1: 40, d1: 20, p2: 50, d2: 10, n: 50 },
} satisfies Record<string, Survey>;

export const rightGuess = 'many';
export const reveals = ({ p1, d1, p2, d2, n }: Survey) =>
  p1 === 52 && d1 === 20 && p2 === 55 && d2 === 18 && n >= 1900 && n <= 2000;

const partners: Partial<Record<keyof Survey, keyof Survey>> = {
  p1: 'd1',
  d1: 'p1',
  p2: 'd2',
  d2: 'p2',
};

/** One field changed by a hand: promoters and detractors push each other, never beyond 100% together. */
export function pushed(survey: Survey, key: keyof Survey, value: number): Survey {
  const partner = partners[key];
  const next = { ...survey, [key]: value };
  return partner ? { ...next, [partner]: Math.min(survey[partner], 100 - value) } : next;
}

/** One year: percent, points. */
export interface Year {
  promoters: number;
  passives: number;
  detractors: number;
  nps: number;
  /** Half width of the 95% interval, and the interval, kept within −100 and 100. */
  error: number;
  low: number;
  high: number;
}

export interface Look {
  years: [Year, Year];
  /** Points this year is above last, and half the width of its interval. */
  change: number;
  error: number;
  verdict: 'rise' | 'fall' | 'unsure';
  overlap: boolean;
  /** Width of both axes in points. */
  span: number;
}

function year(promoters: number, detractors: number, responses: number): Year {
  const error = npsErrorOfShares.compute({
    promoterShare: promoters / 100,
    detractorShare: detractors / 100,
    responses,
  });
  const nps = promoters - detractors;
  return {
    promoters,
    passives: 100 - promoters - detractors,
    detractors,
    nps,
    error,
    low: Math.max(-100, nps - error),
    high: Math.min(100, nps + error),
  };
}

/** Nothing when promoters and detractors exceed 100% together, which only a link can ask for. */
export function look({ p1, d1, p2, d2, n }: Survey): Look | undefined {
  if (p1 + d1 > 100 || p2 + d2 > 100) return undefined;
  const [before, now] = [year(p1, d1, n), year(p2, d2, n)];
  const change = now.nps - before.nps;
  const error = differenceError.compute({ firstError: before.error, secondError: now.error });
  const direction = change > 0 ? 'rise' : 'fall';
  const ends = [before.low, before.high, now.low, now.high];
  const width = Math.max(...ends) - Math.min(...ends);
  return {
    years: [before, now],
    change,
    error,
    verdict: Math.abs(change) > error ? direction : 'unsure',
    overlap: before.low <= now.high && now.low <= before.high,
    span: roundUp(Math.max(20, width * 1.1, (Math.abs(change) + error) * 2.1)),
  };
}

export const goals = {
  real: ({ p1, d1, n }: Survey, { verdict }: Look) =>
    p1 === 52 && d1 === 20 && n === 200 && verdict === 'rise',
  overlap: (_: Survey, { verdict, overlap }: Look) => overlap && verdict === 'rise',
  poles: ({ n }: Survey, { years: [, now] }: Look) => n === 200 && now.nps === 32 && now.error > 12,
};
