import { amount, count, formula, type Range, several } from './formula.ts';
import { normalShareBelow, zScore } from './normal.ts';

const alpha: Range = [0.001, 0.5];
const power: Range = [0.5, 0.999];

/**
 * People per group to see a relative `lift` over `baseline`, two-sided, rounded up. 3%, +10%, 5%, 80% → 53,211.
 * Source: Fleiss, Statistical Methods for Rates and Proportions, §3.2, without continuity correction.
 */
export const abSampleSize = formula(
  { baseline: [0.0001, 0.9], lift: [0.001, 10], alpha, power },
  'people',
  (g) => {
    const p = g.baseline;
    const q = p * (1 + g.lift);
    if (q >= 1) throw new RangeError('baseline and lift together exceed 100%');
    const mean = (p + q) / 2;
    const false1 = zScore.compute({ serviceLevel: 1 - g.alpha / 2 });
    const found = zScore.compute({ serviceLevel: g.power });
    const width =
      false1 * Math.sqrt(2 * mean * (1 - mean)) + found * Math.sqrt(p * (1 - p) + q * (1 - q));
    return Math.ceil((width / (q - p)) ** 2);
  },
);

const groups = { buyersA: count, visitorsA: several, buyersB: count, visitorsB: several };

/** z of two conversion rates with pooled variance. 300/10,000 against 345/10,000 → 1.80. */
export const zTest = formula(groups, 'number', (g) => {
  if (g.buyersA > g.visitorsA || g.buyersB > g.visitorsB) {
    throw new RangeError('buyers exceed visitors');
  }
  const pooled = (g.buyersA + g.buyersB) / (g.visitorsA + g.visitorsB);
  const variance = pooled * (1 - pooled) * (1 / g.visitorsA + 1 / g.visitorsB);
  if (variance === 0)
    throw new RangeError('with no buyers or only buyers there is nothing to compare');
  return (g.buyersB / g.visitorsB - g.buyersA / g.visitorsA) / Math.sqrt(variance);
});

/** Two-sided p value of that z. */
export const pValue = formula(
  groups,
  'ratio',
  (g) => 2 * normalShareBelow(-Math.abs(zTest.compute(g))),
);

/** Orders that would not have come anyway: orders of the group less what the control's rate predicts. */
export const incrementalOrders = formula(
  { treatedOrders: amount, treatedPeople: several, controlOrders: amount, controlPeople: several },
  'orders',
  (g) => g.treatedOrders - (g.controlOrders / g.controlPeople) * g.treatedPeople,
);
