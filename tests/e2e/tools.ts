import type { ExplorableId } from '#explorables';

/** How a hand meets one challenge of a model, starting from how it opens. */
export interface Solution {
  /** The challenge as its strings name it. */
  challenge: string;
  /** Numbers to type, by field. */
  numbers?: Record<string, number>;
  /** A day to pick: `2026-12-25`. */
  day?: string;
  /** Label of a radio button or checkbox to check. */
  check?: string;
  /** What to write into the text field. */
  text?: string;
}

/** The first challenge of every model that numbers can meet. */
export const solutions: Record<ExplorableId, Solution> = {
  'metric-lens': { challenge: 'opposite', numbers: { r: 5 } },
  'model-finder': { challenge: 'even', numbers: { c: 12 } },
  'safety-stock': { challenge: 'punctual', numbers: { sl: 0 } },
  staffing: { challenge: 'fewest', numbers: { n: 8 } },
  repurchase: { challenge: 'tenth', numbers: { nn: 3000 } },
  attribution: { challenge: 'agree', numbers: { p1: 0, p2: 0, p4: 0 } },
  'return-clock': { challenge: 'newYear', day: '2026-12-25' },
  peeking: { challenge: 'quarter', numbers: { k: 25 } },
  'nps-error': { challenge: 'real', numbers: { p2: 70 } },
  'price-curve': { challenge: 'top', numbers: { p: 95 } },
  'audience-scale': { challenge: 'ceiling', numbers: { x2: 51_000 } },
  warehouses: { challenge: 'lowest', numbers: { n: 2 } },
  'full-cost': { challenge: 'trap', numbers: { f3: 0.1, a3: 12 } },
  'break-even-roas': { challenge: 'eight', numbers: { r: 60 } },
  'discount-cliff': { challenge: 'shop', numbers: { x: 350 } },
  'price-tiers': { challenge: 'worse', numbers: { x: 120 } },
  'gmv-split': { challenge: 'hide', numbers: { p1: 160 } },
  plaintext: { challenge: 'road', check: '店铺应用' },
  'base-rate': { challenge: 'half', numbers: { b: 0.2, f: 0.1 } },
  'false-alarms': { challenge: 'best', numbers: { w: 6 } },
  'copy-checker': { challenge: 'tricky', text: '第一次用，最好先充满电再出门' },
  damages: { challenge: 'kink', numbers: { p: 167 } },
};
