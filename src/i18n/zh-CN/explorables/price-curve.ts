import { common } from './common.ts';

export const priceCurve = {
  common,
  title: '定价抛物线',
  intro:
    '老秦的电煮锅，成本 40 元，估计每贵 1 元一天少卖 2 件。卖 80 元，一天 140 件，挣 5,600 元。推一推价格，找找山顶在哪。',
  guess: {
    question: '成本从 40 涨到 60 元，涨了 20。最好的价格（原来 95 元）该涨多少？',
    options: [
      { id: 'all', text: '也涨 20 元' },
      { id: 'ten', text: '涨 10 元' },
      { id: 'none', text: '不用动' },
    ],
    answer:
      '涨 10 元，到 105 元。全转给客人，少卖的会吃掉多收的；一点不转，每件又少挣太多。销量是直线时，成本涨多少，价格跟一半。',
  },
  fields: {
    p: { label: '价格', unit: '元' },
    c: { label: '成本', unit: '元' },
    b: { label: '每贵 1 元少卖', unit: '件' },
    a: { label: '白送时一天要走', unit: '件' },
  },
  presets: {
    cooker: { name: '老秦·电煮锅', story: '满街都有同款，客人会比价。' },
    lamp: { name: '松间·帐篷灯', story: '露营季的小物件，成本 30 元。' },
    unique: {
      name: '老秦·独家配色',
      story: '还是那口锅，配色别处没有：每贵 1 元只少卖 1.2 件，山顶往右挪。',
    },
    teaser: { name: '云朵·逗猫棒', story: '便宜的耗材，贵 1 元就少卖 10 件。' },
  },
  picture: '上面是每天毛利随价格变化的山，下面是销量的直线，长方形的面积就是毛利',
  profit: '每天毛利（元）',
  sold: '每天卖几件',
  axis: '价格（元）',
  price: (n: string) => `${n} 元`,
  cost: (n: string) => `成本 ${n} 元`,
  earns: (n: string) => `每天挣 ${n} 元`,
  loses: (n: string) => `每天亏 ${n} 元`,
  top: (n: string) => `山顶：每天 ${n} 元`,
  area: (each: string, sold: string) => `${each} 元 × ${sold} 件`,
  summary: (v: { price: string; sold: string; each: string; profit: string; taken: string }) =>
    `卖 ${v.price} 元：一天 ${v.sold} 件，每件挣 ${v.each} 元，毛利 ${v.profit} 元；销售额 ${v.taken} 元。`,
  nobody: (price: string) => `卖 ${price} 元，这个价没有人买，一件也卖不出去。`,
  hopeless: (end: string) =>
    `到 ${end} 元就没人买了，成本还不止这些：怎么定价都挣不到钱。把成本降下来，或者换一款卖。`,
  working: (sum: string) => `毛利 =${sum}；卖不出去时件数按 0 算`,
  challenges: {
    top: '老秦的电煮锅：把小圆点推上山顶',
    twin: '80 元挣 5,600 元。山的另一边，哪个价也挣 5,600 元？',
    taken: '老秦的电煮锅：找到销售额最高的价，看毛利少了多少',
  },
  discover:
    '山顶在“成本”和“没人买的价”的正中间。离山顶一两块钱，差别很小；真正要紧的是那条直线有多陡，而它只能在自己的店里试出来。卖得最多的价，不是挣得最多的价。',
  table: {
    head: ['项目', '数值'],
    sold: '每天卖出',
    taken: '每天销售额',
    profit: '每天毛利',
    best: '最好的价格',
    most: '最好价格的毛利',
    end: '没人买的价格',
    pieces: (n: string) => `${n} 件`,
    yuan: (n: string) => `${n} 元`,
    none: '没有',
  },
};

export type PriceCurveStrings = typeof priceCurve;
