import { common } from './common.ts';

export const damages = {
  common,
  title: '赔偿计算器',
  intro:
    '小满童装的老韩算三笔账：商品被认定欺诈，食品明知不合格还卖，广告写了治病。赔多少，罚多少？',
  guess: {
    question: '一只 89 元的玩具被认定为欺诈。除了退 89 元，还要赔多少？',
    options: [
      { id: 'once', text: '89 元' },
      { id: 'triple', text: '267 元' },
      { id: 'floor', text: '500 元' },
    ],
    answer: '500 元。3 × 89 = 267，不足 500 元，按 500 元；连退款一共 589 元。',
  },
  kind: '哪一笔账',
  kinds: ['商品欺诈', '食品不合格还卖', '广告违法'],
  fields: {
    k: { label: '哪一笔账', unit: '' },
    p: { label: '价款', unit: '元' },
    a: { label: '广告费', unit: '元' },
  },
  presets: {
    coat: { name: '小满·外套', story: '299 元的外套，被认定欺诈。' },
    toy: { name: '小满·玩具', story: '89 元的玩具，被认定欺诈。' },
    biscuits: { name: '一盒饼干', story: '38 元的饼干，明知不合格还卖。' },
    sweets: { name: '“三天降糖”的糖', story: '普通糖果写了降糖，广告费 8,000 元。' },
  },
  picture: '退款和赔偿各多少，以及价款从低到高时赔偿怎么变；广告违法时是罚款的两段区间',
  refund: (yuan: string) => `退款 ${yuan} 元`,
  damages: (yuan: string) => `另赔 ${yuan} 元`,
  onlyTimes: (times: string, yuan: string) => `${times} 倍只有 ${yuan} 元`,
  floor: (yuan: string) => `保底 ${yuan} 元`,
  fromHere: (yuan: string, times: string) => `${yuan} 元起按 ${times} 倍`,
  price: '价款（元）',
  amount: '另赔（元）',
  cure: '涉及治病，第 58 条：1–3 倍',
  falsehood: '虚假广告，第 55 条：3–5 倍',
  fee: (yuan: string) => `广告费 ${yuan} 元`,
  range: (from: string, to: string) => `${from}–${to}`,
  yuan: '元',
  claimed: (v: { refund: string; damages: string; total: string }) =>
    `退款 ${v.refund} 元，另赔 ${v.damages} 元，一共 ${v.total} 元。`,
  fined: (cure: string, falsehood: string) =>
    `普通商品的广告涉及治病，一般罚 ${cure} 元；认定为虚假广告，一般罚 ${falsehood} 元。只看区间，怎么定要看案情。`,
  working: (times: string, price: string, byTimes: string, floor: string, damages: string) =>
    `${times} × ${price} = ${byTimes}，和保底 ${floor} 比，取大的：${damages}。前提是欺诈、“明知”要先被认定。`,
  workingFine: '广告费算不清，或情节严重的，另有更重的档。罚款和赔给客人的钱，是两笔账。',
  challenges: {
    kink: '商品欺诈：价款从整数几元起，3 倍才超过保底的 500 元？',
    food: '食品：退款和赔偿一共正好 1,038 元',
    fine: '广告违法：把广告费拨到 8,000 元，看两条法各罚多少',
  },
  discover:
    '便宜货也赔得不便宜：欺诈保底 500 元，食品保底 1,000 元。欺诈到 167 元、食品过 100 元，才轮到倍数说话。赔给客人的、罚给国家的，可以一起来。',
  table: {
    head: ['项目', '金额（元）'],
    byTimes: '价款的倍数',
    floor: '保底',
    damages: '另赔',
    refund: '退款',
    total: '一共',
    cure: '涉及治病的罚款',
    falsehood: '虚假广告的罚款',
  },
};

export type DamagesStrings = typeof damages;
