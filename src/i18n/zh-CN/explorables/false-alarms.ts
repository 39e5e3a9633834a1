import { common } from './common.ts';

export const falseAlarms = {
  common,
  title: '误伤计算器',
  intro:
    '拦得越严，坏单抓得越多，好单也误伤得越多。“拾光文具”10 万张单，坏单占 0.2%：漏一张赔 300 元，误伤一单花 30 元。松紧拨到哪一档最划算？',
  guess: {
    question:
      '现在是第 11 档：抓到 95%，误伤 1%。放松到第 5 档，只抓 80%，误伤 0.1%。算总账，多赚还是多亏？',
    options: [
      { id: 'loss', text: '多亏约 9,000 元' },
      { id: 'same', text: '差不多' },
      { id: 'gain', text: '多赚约 17,900 元' },
    ],
    answer: '多赚 17,946 元：多漏 30 张坏单，多赔 9,000 元；少误伤约 898 单，省下 26,946 元。',
  },
  fields: {
    w: { label: '松紧（1 最松，19 最紧）', unit: '档' },
    b: { label: '坏单占比', unit: '%' },
    l: { label: '漏一张坏单赔', unit: '元' },
    c: { label: '误伤一单花', unit: '元' },
    o: { label: '怎么拨', unit: '' },
    r: { label: '抓到率', unit: '%' },
    f: { label: '误伤率', unit: '%' },
  },
  ways: '怎么拨',
  way: ['拨松紧', '填我店里的数'],
  presets: {
    stationery: { name: '拾光·文具', story: '漏一张赔 300 元，误伤一单花 30 元，拨在第 11 档。' },
    relaxed: { name: '拾光·放松', story: '还是拾光，放松到第 5 档。' },
    pens: { name: '隔壁·钢笔', story: '隔壁卖 2,000 元的钢笔，漏一张就赔 2,000 元。' },
    campaign: { name: '云朵宠物·大促', story: '大促被人成批套券：坏单占 3%，一张赔 100 元。' },
    tuned: { name: '拾光·换了系统', story: '不拨松紧，直接填：抓到率 95%，误伤率压到 0.2%。' },
  },
  picture:
    '横轴是从松到紧的档位，或者误伤率；竖轴是拦比不拦多留住的钱，标出现在在哪儿、哪一档最划算、到哪儿就白忙',
  gain: (yuan: string) => `净剩 ${yuan} 元`,
  loss: (yuan: string) => `倒贴 ${yuan} 元`,
  notch: (n: string) => `第 ${n} 档`,
  nothing: '不拦：0 元',
  loose: '松',
  strict: '紧',
  best: (n: string, yuan: string) => `最划算：第 ${n} 档，${yuan} 元`,
  axis: (most: string) => `误伤率 ${most}`,
  now: (recall: string, stopped: string) => `抓到 ${recall}，误伤 ${stopped}`,
  useless: (rate: string) => `误伤率到 ${rate}，白忙一场`,
  worth: (rate: string) => `误伤率到 ${rate} 也划算`,
  typed: (v: {
    recall: string;
    stopped: string;
    precision: string;
    result: string;
    line: string;
  }) =>
    `抓到 ${v.recall}，误伤 ${v.stopped}，警报里 ${v.precision} 是真的，${v.result}。${v.line}。`,
  sum: (sum: string) => `${sum}。`,
  saved: (yuan: string) => `拦下坏单，少赔 ${yuan} 元`,
  spent: (yuan: string) => `误伤好单，花掉 ${yuan} 元`,
  summary: (v: {
    notch: string;
    recall: string;
    stopped: string;
    precision: string;
    result: string;
    best: string;
  }) =>
    `第 ${v.notch} 档：抓到 ${v.recall}，误伤 ${v.stopped}，警报里 ${v.precision} 是真的，${v.result}。${v.best}`,
  bestNow: '这一档最划算。',
  bestOther: (n: string, yuan: string) => `最划算的是第 ${n} 档，还能多留 ${yuan} 元。`,
  working: (sum: string) =>
    `${sum}。抓到率和误伤率怎么一起变，各家不同；这里把课里的两档连成一条线。`,
  challenges: {
    best: '拾光的数字不动：找到最划算的一档',
    strict: '坏单 0.2%、误伤一单 30 元：漏一张赔到多少，第 11 档才最划算？',
    loss: '抓到率超过 95%，算总账却是倒贴',
  },
  discover:
    '抓得最多的一档、命中最高的一档，都不是最划算的一档。漏一张赔得越多，越该收紧；误伤一单越贵、坏单越少，越该放松。',
  table: { head: ['松紧', '抓到', '误伤', '命中', '净剩（元）'], typed: '填的数' },
};

export type FalseAlarmsStrings = typeof falseAlarms;
