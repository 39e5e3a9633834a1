import { count, formula, type Range, rate, several } from './formula.ts';

const votes = { promoters: count, detractors: count, responses: several };
type Votes = Record<keyof typeof votes, number>;

const shares = ({ promoters, detractors, responses }: Readonly<Votes>) => {
  if (promoters + detractors > responses) {
    throw new RangeError('promoters and detractors together exceed responses');
  }
  return { p: promoters / responses, d: detractors / responses };
};

/** Net promoter score in points, −100 to 100: % of 9–10 less % of 0–6. */
export const nps = formula(votes, 'points', (g) => {
  const { p, d } = shares(g);
  return (p - d) * 100;
});

/**
 * Half width of a score's 95% interval in points, from the shares: `1.96·√((p + d − NPS²)/n)`. 52%, 20%, 200 → ±10.9.
 * RangeError when the shares exceed 1 together.
 */
export const npsErrorOfShares = formula(
  { promoterShare: rate, detractorShare: rate, responses: several },
  'points',
  ({ promoterShare: p, detractorShare: d, responses }) => {
    if (p + d > 1 + 1e-9) throw new RangeError('promoters and detractors together exceed all');
    return 196 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / responses);
  },
);

/** The same from counts: 104/40/200 → ±10.9. */
export const npsError = formula(votes, 'points', (g) => {
  const { p, d } = shares(g);
  const { responses } = g;
  return npsErrorOfShares.compute({ promoterShare: p, detractorShare: d, responses });
});

/** Half width of the 95% interval of a difference of two scores, from the error of each, in points. */
export const differenceError = formula(
  { firstError: [0, 200], secondError: [0, 200] },
  'points',
  (g) => Math.hypot(g.firstError, g.secondError),
);

/** Half width of the 95% interval of a share: `1.96·√(p(1−p)/n)`. 50% of 40 → ±15.5 points of percentage. */
export const proportionError = formula(
  { share: rate, sample: several },
  'ratio',
  (g) => 1.96 * Math.sqrt((g.share * (1 - g.share)) / g.sample),
);

/** Half a per mille to all. */
const margin: Range = [0.0005, 1];

/** Answers at random that keep a share within ± `error` (0.05 = 5 points) at 95%: `1.96²·p(1−p)/e²`. 50%, 5% → 385. */
export const surveySample = formula({ share: rate, error: margin }, 'people', (g) =>
  Math.ceil((1.96 / g.error) ** 2 * g.share * (1 - g.share) - 1e-9),
);
