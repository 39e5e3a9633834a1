import { common } from './common.ts';

const difference = (change: string, error: string) => `今年比去年 ${change}，误差 ±${error}`;

export const npsError = {
  common,
  title: 'NPS 误差条',
  intro:
    '岸芷茶铺两年各问了 200 个人，NPS 从 32 变成 37。两个数都带误差，相减以后误差更大。调一调，看什么时候才算真涨。',
  guess: {
    question: '涨 5 个点，误差却有 ±15。比例都不变，每年要问多少份，才看得出这 5 个点？',
    options: [
      { id: 'double', text: '约 400 份' },
      { id: 'four', text: '约 800 份' },
      { id: 'many', text: '约 1,900 份' },
    ],
    answer: '约 1,900 份。误差从 15 压到 5，要缩到三分之一，份数就得翻九倍多。',
  },
  fields: {
    p1: { label: '去年推荐者（9–10 分）', unit: '%' },
    d1: { label: '去年贬损者（0–6 分）', unit: '%' },
    p2: { label: '今年推荐者（9–10 分）', unit: '%' },
    d2: { label: '今年贬损者（0–6 分）', unit: '%' },
    n: { label: '每年问多少份', unit: '份' },
  },
  presets: {
    tea: { name: '岸芷·200 份', story: '去年 52% 推荐、20% 贬损；今年 55% 和 18%。' },
    many: { name: '岸芷·3,200 份', story: '比例一模一样，只是问的人多了十几倍。' },
    poles: { name: '岸芷·两头多', story: '今年还是 32 分，可是夸的多、骂的也多，中间的人少了。' },
    few: { name: '栗子·50 份', story: '栗子木作从 20 涨到 40，看着很猛，可只问了 50 个人。' },
  },
  picture: '两年里推荐者、被动者、贬损者的占比，NPS 和误差，以及两年之差和误差',
  years: ['去年', '今年'] as [string, string],
  promoters: '推荐',
  passives: '被动',
  detractors: '贬损',
  sum: (promoters: string, detractors: string, nps: string) =>
    `${promoters}% − ${detractors}% = ${nps.replace('-', '−')}`,
  score: (nps: string, error: string) => `${nps.replace('-', '−')} ± ${error}`,
  difference: '今年 − 去年',
  tooMany: '推荐者和贬损者加起来超过了 100%，对不上。',
  summary: {
    unsure: (change: string, error: string, n: string) =>
      `${difference(change, error)}：误差线碰到了 0。各问 ${n} 份，还看不出涨跌。`,
    rise: (change: string, error: string, n: string) =>
      `${difference(change, error)}：误差线整条在 0 的右边。各问 ${n} 份，看得出是涨了。`,
    fall: (change: string, error: string, n: string) =>
      `${difference(change, error)}：误差线整条在 0 的左边。各问 ${n} 份，看得出是跌了。`,
  },
  challenges: {
    real: '去年不变、各问 200 份：今年要到多少，才看得出是真涨？',
    overlap: '两年的误差线还叠着，差值的误差线却已经离开 0',
    poles: '各问 200 份，今年 NPS 正好 32，误差却超过 ±12',
  },
  discover:
    '两条误差线叠着，不等于没变化；要看差值那一条碰不碰 0。份数翻四倍，误差才减一半。NPS 一样，两头的人越多、中间的人越少，误差越大。',
  table: {
    head: ['项目', '去年', '今年'],
    promoters: '推荐者（%）',
    passives: '被动者（%）',
    detractors: '贬损者（%）',
    nps: 'NPS',
    error: '误差 ±',
  },
};

export type NpsErrorStrings = typeof npsError;
