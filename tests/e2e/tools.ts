import type { ExplorableId } from '#explorables';

/** How a hand meets one challenge of a model, starting from how it opens. */
export interface Solution {
  /** The challenge as its strings name it. */
  challenge: string;
  /** Labels of radio buttons and checkboxes to press, in order; before the numbers. */
  press?: readonly string[];
  /** Numbers to type, by field. */
  numbers?: Record<string, number>;
  /** A day to pick: `2026-12-25`. */
  day?: string;
  /** What to write into the text field. */
  text?: string;
}

/** Ways to challenges, at least one for every model; each from the start state. */
export const solutions: Record<ExplorableId, readonly [Solution, ...Solution[]]> = {
  'metric-lens': [{ challenge: 'opposite', numbers: { r: 5 } }],
  'model-finder': [{ challenge: 'even', numbers: { c: 12 } }],
  'safety-stock': [{ challenge: 'punctual', numbers: { sl: 0 } }],
  staffing: [{ challenge: 'fewest', numbers: { n: 8 } }],
  repurchase: [{ challenge: 'tenth', numbers: { nn: 3000 } }],
  attribution: [{ challenge: 'agree', numbers: { p1: 0, p2: 0, p4: 0 } }],
  'return-clock': [{ challenge: 'newYear', day: '2026-12-25' }],
  peeking: [{ challenge: 'quarter', numbers: { k: 25 } }],
  'nps-error': [{ challenge: 'real', numbers: { p2: 70 } }],
  'price-curve': [{ challenge: 'top', numbers: { p: 95 } }],
  'audience-scale': [{ challenge: 'ceiling', numbers: { x2: 51_000 } }],
  warehouses: [{ challenge: 'lowest', numbers: { n: 2 } }],
  'full-cost': [{ challenge: 'trap', numbers: { f3: 0.1, a3: 12 } }],
  'break-even-roas': [{ challenge: 'eight', numbers: { r: 60 } }],
  'discount-cliff': [{ challenge: 'shop', numbers: { x: 350 } }],
  'price-tiers': [{ challenge: 'worse', numbers: { x: 120 } }],
  'gmv-split': [{ challenge: 'hide', numbers: { p1: 160 } }],
  plaintext: [
    { challenge: 'road', press: ['店铺应用'] },
    { challenge: 'card', press: ['卡号换成代号（令牌化）'] },
    { challenge: 'least', press: ['手机号、卡号单独加密，到应用才解开', '日志和表格遮掉几位'] },
  ],
  'base-rate': [
    { challenge: 'half', numbers: { b: 0.2, f: 0.1 } },
    { challenge: 'loose', numbers: { b: 0.2, r: 80, f: 0.1 } },
    { challenge: 'even', numbers: { b: 1 } },
  ],
  'false-alarms': [
    { challenge: 'best', numbers: { w: 6 } },
    { challenge: 'strict', numbers: { l: 3000 } },
    { challenge: 'loss', press: ['填我店里的数'], numbers: { r: 96, f: 4 } },
  ],
  'copy-checker': [
    { challenge: 'tricky', text: '第一次用，最好先充满电再出门' },
    { challenge: 'rewrite', text: '童装外套 169 元，11 月 28 日至 30 日，签收后 7 天内可退' },
    {
      challenge: 'all',
      text: '全网最低价，最后一天，治疗失眠的枕头，本店拥有最终解释权',
    },
  ],
  damages: [
    { challenge: 'kink', numbers: { p: 167 } },
    { challenge: 'food', press: ['食品不合格还卖'], numbers: { p: 38 } },
    { challenge: 'fine', press: ['广告违法'], numbers: { a: 8000 } },
  ],
};
