/** Results against another way of reaching them: other algorithms, enumeration, or published values. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type AttributionModel } from './attribution.ts';
import { abSampleSize } from './experiment.ts';
import { zScore } from './normal.ts';
import { averageWait, erlangCWait, serviceLevel } from './staffing.ts';
import { leadTimeDemandSd, safetyStock } from './stock.ts';
import { nps, npsError } from './survey.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('Erlang C', () => {
  /** The textbook's sum of Aᵏ/k!, in logarithms. */
  function bySum(load: number, agents: number): number {
    const terms = [0];
    for (let k = 1; k <= agents; k++) terms.push((terms[k - 1] ?? 0) + Math.log(load / k));
    const waiting = Math.exp(terms.pop() ?? 0) * (agents / (agents - load));
    return waiting / (sum(terms.map(Math.exp)) + waiting);
  }

  /** How often a line of people (M/M/N) is in each state, from what leaves and enters it; then who is waiting. */
  function byStates(perHour: number, minutes: number, agents: number) {
    const weights = [1];
    for (let n = 1; n < 4000; n++)
      weights.push(((weights[n - 1] ?? 0) * perHour * minutes) / 60 / Math.min(n, agents));
    const all = sum(weights);
    const queue = sum(weights.map((weight, n) => weight * Math.max(0, n - agents))) / all;
    return { waits: sum(weights.slice(agents)) / all, seconds: (queue / perHour) * 3600 };
  }

  it('agrees with the sum and with the states of the queue', () => {
    const desks = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.05, max: 0.97, noNaN: true }))
      .map(([agents, share]) => ({
        agents,
        handleMinutes: 5,
        arrivalsPerHour: share * agents * 12,
      }));
    fc.assert(
      fc.property(desks, (desk) => {
        const waits = erlangCWait.compute(desk);
        const states = byStates(desk.arrivalsPerHour, 5, desk.agents);
        expect(waits).toBeCloseTo(bySum(desk.arrivalsPerHour / 12, desk.agents), 9);
        expect(waits).toBeCloseTo(states.waits, 9);
        expect(averageWait.compute(desk)).toBeCloseTo(states.seconds, 5);
      }),
    );
  });

  it.each([
    [6, 0.5876, 176.3, 0.468],
    [7, 0.3241, 48.6, 0.735],
    [8, 0.167, 16.7, 0.876],
  ])('60 an hour, 5 minutes each, %d people', (agents, waits, seconds, answered) => {
    const desk = { arrivalsPerHour: 60, handleMinutes: 5, agents };
    expect(bySum(5, agents)).toBeCloseTo(waits, 3);
    expect(byStates(60, 5, agents).seconds).toBeCloseTo(seconds, 1);
    expect(serviceLevel.compute({ ...desk, seconds: 30 })).toBeCloseTo(answered, 3);
  });
});

describe('safety stock', () => {
  it('has the spread of goods sold on the way, all cases counted', () => {
    // Every day 35 or 65 pieces (50 ± 15), on the way 5 or 9 days (7 ± 2), each as likely.
    const totals = [5, 9].flatMap((days) =>
      Array.from({ length: 2 ** days }, (_, coins) => {
        const high = coins.toString(2).replaceAll('0', '').length;
        return { pieces: 35 * days + 30 * high, share: 1 / 2 / 2 ** days };
      }),
    );
    const mean = sum(totals.map(({ pieces, share }) => pieces * share));
    const variance = sum(totals.map(({ pieces, share }) => (pieces - mean) ** 2 * share));
    const given = { demand: 50, demandSd: 15, leadTime: 7, leadTimeSd: 2 };
    expect(mean).toBeCloseTo(350, 9);
    expect(leadTimeDemandSd.compute(given)).toBeCloseTo(Math.sqrt(variance), 9);
    expect(safetyStock.compute({ z: 1.645, ...given })).toBeCloseTo(177, 1);
  });

  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1.
  it.each([
    [0.9, 1.282],
    [0.95, 1.645],
    [0.975, 1.96],
    [0.98, 2.054],
    [0.99, 2.326],
    [0.995, 2.576],
  ])('takes z of %d from the published table: %d', (serviceLevel, z) => {
    expect(zScore.compute({ serviceLevel })).toBeCloseTo(z, 3);
  });
});

describe('A/B sample size', () => {
  /** Share of a standard normal below z, by Simpson's rule. */
  function below(z: number): number {
    const step = z / 2000;
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const heights = Array.from(
      { length: 2001 },
      (_, i) => density(i * step) * (i === 0 || i === 2000 ? 1 : 2 + 2 * (i % 2)),
    );
    return 0.5 + (sum(heights) * step) / 3;
  }

  /** Fewest people in each group with whom the test at 5% (z 1.959964) finds the difference in 80%. */
  function bySearch(p: number, q: number): number {
    const mean = (p + q) / 2;
    const finds = (n: number) => {
      const bar = 1.959964 * Math.sqrt((2 * mean * (1 - mean)) / n);
      return below((q - p - bar) / Math.sqrt((p * (1 - p) + q * (1 - q)) / n));
    };
    let [low, high] = [1, 1e6];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (finds(middle) < 0.8) low = middle;
      else high = middle;
    }
    return high;
  }

  it.each([
    [0.03, 0.1, 53_211],
    [0.03, 0.2, 13_914],
    [0.1, 0.1, 14_751],
    [0.5, 0.2, 388],
  ])('%d and %d more of it take %d in each group', (baseline, lift, people) => {
    expect(abSampleSize.compute({ baseline, lift, alpha: 0.05, power: 0.8 })).toBe(people);
    expect(bySearch(baseline, baseline * (1 + lift))).toBe(people);
  });

  it('agrees with the example of R’s power.prop.test: 50% and 75%, power 90%, n = 76.7', () => {
    expect(abSampleSize.compute({ baseline: 0.5, lift: 0.5, alpha: 0.05, power: 0.9 })).toBe(77);
  });
});

describe('NPS', () => {
  it.each([
    [104, 56, 40, 32, 10.9],
    [416, 224, 160, 32, 5.4],
    [1664, 896, 640, 32, 2.7],
  ])(
    'of %d, %d and %d answers, from every answer’s +1, 0 or −1',
    (up, none, down, score, error) => {
      const answers = [
        ...Array.from({ length: up }, () => 1),
        ...Array.from({ length: none }, () => 0),
        ...Array.from({ length: down }, () => -1),
      ];
      const mean = sum(answers) / answers.length;
      const spread = Math.sqrt(sum(answers.map((v) => (v - mean) ** 2)) / answers.length);
      const half = (1.96 * spread * 100) / Math.sqrt(answers.length);
      const votes = { promoters: up, detractors: down, responses: answers.length };
      expect(mean * 100).toBeCloseTo(score, 9);
      expect(half).toBeCloseTo(error, 1);
      expect(nps.compute(votes)).toBeCloseTo(mean * 100, 9);
      expect(npsError.compute(votes)).toBeCloseTo(half, 9);
    },
  );
});

describe('attribution', () => {
  const paths = [
    { channels: ['notes', 'search', 'live'], orders: 30 },
    { channels: ['feed', 'live'], orders: 20 },
    { channels: ['search'], orders: 25 },
    { channels: ['notes', 'feed', 'search'], orders: 15 },
    { channels: ['live'], orders: 10 },
  ];

  // Worked out by hand in fractions, e.g. notes by decay: a seventh of 30 and of 15.
  it.each<[AttributionModel, number[]]>([
    ['first', [30 + 15, 20, 25, 10]],
    ['last', [0, 0, 25 + 15, 30 + 20 + 10]],
    ['linear', [30 / 3 + 15 / 3, 20 / 2 + 15 / 3, 30 / 3 + 25 + 15 / 3, 30 / 3 + 20 / 2 + 10]],
    ['decay', [45 / 7, 230 / 21, 25 + 120 / 7, 850 / 21]],
    ['u', [12 + 6, 10 + 3, 6 + 25 + 6, 12 + 10 + 10]],
  ])('%s', (model, expected) => {
    const credit = attribute(paths, model);
    ['notes', 'feed', 'search', 'live'].forEach((channel, i) => {
      expect(credit.get(channel) ?? 0).toBeCloseTo(expected[i] ?? NaN, 9);
    });
  });
});
