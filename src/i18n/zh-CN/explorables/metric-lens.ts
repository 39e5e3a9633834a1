import { common } from './common.ts';

export const metricLens = {
  common,
  title: '口径放大镜',
  intro:
    '官方说 2025 年全国网上零售额增长 8.6%，拿两年公布的总额一除却只有 2.9%。今年的数没变，变的是拿来比的那个“上年”。',
  guess: {
    question:
      '拾光文具去年的报表按下单金额算，是 100,000 元；今年改按支付金额算，是 96,000 元。生意怎么样？',
    options: [
      { id: 'down', text: '跌了 4%' },
      { id: 'up', text: '涨了 4%' },
      { id: 'unknown', text: '还不能说，两年的算法不一样' },
    ],
    answer: '去年也按支付算是 88,000 元，同一把尺子量下来涨了 9.1%。没有这个数之前，谁也说不准。',
  },
  fields: {
    b: { label: '上年公布数', unit: '' },
    a: { label: '今年公布数', unit: '' },
    r: { label: '上年按今年口径修订', unit: '%' },
    u: { label: '单位', unit: '' },
    n: { label: '占比的分子', unit: '' },
  },
  units: ['亿元', '元'] as [string, string],
  numerator: '占比的分子用',
  numerators: ['实物商品 130,923', '全部网上零售 159,722'] as [string, string],
  presets: {
    nation: {
      name: '全国 2025',
      story: '公布数 155,225 → 159,722 亿元。按官方 8.6% 倒推，可比的上年约为 147,076 亿元。',
    },
    paid: {
      name: '拾光文具·换算法',
      story: '去年按下单算，今年按支付算。去年若也按支付算，只有 88,000 元。',
    },
    merged: {
      name: '小满童装·并了店',
      story: '今年并进一家店，合计 156,000 元。那家店去年自己也卖了 30,000 元。',
    },
    same: {
      name: '云朵宠物·没变',
      story: '范围和算法都没动，自己除就对。',
    },
  },
  picture: '上年公布数、可比的上年数和今年的数，放大后看两种增速',
  bars: { published: '上年公布', comparable: '上年可比', now: '今年公布' },
  naive: (change: string) => `自己除 ${change}`,
  official: (change: string) => `同口径 ${change}`,
  zoomed: (unit: string) => `放大看（${unit}）`,
  shareTitle: '占比也看分子',
  whole: '÷ 2025 年社零 501,202 亿元',
  summary: (v: { naive: string; comparable: string; base: string; unit: string }) =>
    `同一个今年：和公布的上年比是 ${v.naive}，和可比的上年（${v.base} ${v.unit}）比是 ${v.comparable}。`,
  shareSummary: (percent: string) => `2025 年占社会消费品零售总额：${percent}。`,
  challenges: {
    opposite: '让两个增速一正一负，各差出至少 1%',
    flat: '全国两个公布数不动：上年怎么修订，可比增速才会是 0？',
    share: '总数都不改，只换分子，让占比超过 30%',
  },
  discover:
    '增速一半看今年，一半看和谁比。统计范围、算法或上年数一动，自己除出来的就不是官方增速。占比也一样，先看分子里装的是什么。',
  table: {
    head: ['项目', '数值'],
    published: '上年公布数',
    comparable: '可比的上年数',
    now: '今年公布数',
    naive: '自己除的增速',
    official: '同口径增速',
    share: '占社零',
    amount: (n: string, unit: string) => `${n} ${unit}`,
  },
};

export type MetricLensStrings = typeof metricLens;
