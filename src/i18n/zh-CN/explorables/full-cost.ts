import { common } from './common.ts';

export const fullCost = {
  common,
  title: '全成本比较器',
  intro:
    '阿栗的小书架卖 100 元，货和运费 51 元，退一单白赔 9 元。甲、乙、丙三个平台，平台费、退货率、广告各不相同，一单各剩多少？',
  guess: {
    question: '丙一单只剩 10.15 元。光靠降退货率（现在 45%），降到多少能追平甲的 17.66 元？',
    options: [
      { id: 'forty', text: '约 40%' },
      { id: 'thirty-one', text: '约 31%' },
      { id: 'twenty', text: '约 20%' },
    ],
    answer: '约 31%。丙每少退 1 个百分点，一单多剩 0.53 元；差 7.51 元，正好 14 个点出头。',
  },
  platforms: ['甲', '乙', '丙'],
  choose: '调哪个平台',
  fields: {
    p: { label: '售价', unit: '元' },
    k: { label: '货和运费', unit: '元' },
    l: { label: '退一单白赔', unit: '元' },
    f1: { label: '甲：平台费', unit: '%' },
    r1: { label: '甲：退货率', unit: '%' },
    a1: { label: '甲：每单广告', unit: '元' },
    f2: { label: '乙：平台费', unit: '%' },
    r2: { label: '乙：退货率', unit: '%' },
    a2: { label: '乙：每单广告', unit: '元' },
    f3: { label: '丙：平台费', unit: '%' },
    r3: { label: '丙：退货率', unit: '%' },
    a3: { label: '丙：每单广告', unit: '元' },
  },
  presets: {
    shelf: { name: '阿栗·小书架', story: '丙的广告最便宜，可近一半会退回来。' },
    clothes: { name: '小满·童装', story: '尺码试了才知道，在哪儿都退得多。' },
    nuts: { name: '北野·坚果', story: '吃的很少退，退回来也不能再卖；这回广告便宜的丙剩得最多。' },
  },
  picture: '三个平台各一根横条，全长是客人付的钱，按去向分段',
  parts: { returns: '退货', goods: '货和运费', fee: '平台费', ad: '广告', left: '剩下' },
  terms: (fee: string, returned: string) => `平台费 ${fee}%，退 ${returned}%`,
  leaves: (n: string, best: boolean) => `剩 ${n} 元${best ? '，最多' : ''}`,
  loses: (n: string, best: boolean) => `亏 ${n} 元${best ? '，最少' : ''}`,
  paid: (n: string) => `客人付的 ${n} 元`,
  left: (platform: string, n: string) => `${platform} ${n} 元`,
  summary: (lefts: string[], best: string, lost: boolean) =>
    `平均每个付款单剩下：${lefts.join('，')}。${best}${lost ? '亏得最少' : '最划算'}。`,
  gains: (platform: string, fee: string, returned: string) =>
    `${platform}：平台费少 1 个点，多剩 ${fee} 元；退货率少 1 个点，多剩 ${returned} 元；广告少 1 元，多剩 1 元。`,
  challenges: {
    free: '小书架：甲一分平台费也不收，能多剩几角钱？',
    trap: '造一个平台费最低、剩得却最少的平台',
    nothing: '小书架：只加乙的退货率，加到一单不剩',
  },
  discover:
    '单看一个点，平台费和退货率差不多疼；可平台费的差别只有几个点，退货率一差就是几十个点。平台费写在合同里，退货率没写，要自己数。',
  table: { head: ['平台', '退货', '货和运费', '平台费', '广告', '剩下'] },
};

export type FullCostStrings = typeof fullCost;
