import { common } from './common.ts';

const views = { label: '展现', unit: '次' };
const clicks = { label: '点击率', unit: '%' };
const conversion = { label: '转化率', unit: '%' };
const spend = { label: '客单价', unit: '元' };
const units = [views, clicks, conversion, spend].map(({ unit }) => unit);

export const gmvSplit = {
  common,
  title: 'GMV 分解器',
  intro:
    '“拾光文具”的成交额从 30,000 元掉到 27,216 元：展现没变，点击率和转化率各降一成，客单价涨了 12%。拧一拧四个数，看谁在拖、谁在托。',
  guess: {
    question: '点击率和转化率各降一成。客单价（原来 125 元）要涨多少，成交额才回到 30,000 元？',
    options: [
      { id: 'twenty', text: '涨 20%，到 150 元' },
      { id: 'twenty-three', text: '涨 23.5%，约 154 元' },
      { id: 'ten', text: '涨 10%，约 138 元' },
    ],
    answer: '0.9 × 0.9 = 0.81，要除回去：125 ÷ 0.81 ≈ 154.3 元。降一成容易，补回来要涨一成多。',
  },
  choose: '调哪一周',
  weeks: ['前一周', '上周'],
  factors: ['展现', '点击率', '转化率', '客单价'],
  people: ['访客', '付款的人'],
  persons: (n: string) => `${n} 人`,
  whole: '成交额',
  fields: {
    n1: views,
    c1: clicks,
    v1: conversion,
    p1: spend,
    n0: views,
    c0: clicks,
    v0: conversion,
    p0: spend,
  },
  presets: {
    stationery: { name: '拾光·上周', story: '新主图的字太小，7.9 元的中性笔又断了货。' },
    nuts: {
      name: '北野·年货节',
      story: '看见的人多了一倍半，点的比例少了；降价让更多人付款，客单也低了。',
    },
    tea: {
      name: '岸芷·换了词',
      story: '换成更准的搜索词：展现少了三成，点进来的人几乎没少。',
    },
  },
  picture: '上面是两周的成交额，下面是四个数各推了多少，一级一级走到合计',
  money: (n: string) => `${n} 元`,
  steps: '谁推了多少（对数 × 100，能相加）',
  own: '涨跌',
  push: (name: string, n: string) => `${name} ${n}`,
  value: (i: number, n: string) => (units[i] === '%' ? `${n}%` : `${n} ${units[i]}`),
  summary: (v: { before: string; after: string; growth: string; down: string[]; up: string[] }) => {
    const parts = [
      v.down.length > 0 ? `往下拖的：${v.down.join('，')}` : '',
      v.up.length > 0 ? `往上托的：${v.up.join('，')}` : '',
    ].filter((part) => part !== '');
    return `成交额 ${v.before} 元到 ${v.after} 元（${v.growth}）。${parts.join('；') || '四个数都没变'}。`;
  },
  working: (simple: string, growth: string, log: string) =>
    `四个涨跌直接相加是 ${simple}，成交额其实是 ${growth}；换成对数相加是 ${log}，正好是成交额的对数。`,
  challenges: {
    hide: '让成交额比前一周高，点击率和转化率却都更低',
    alone: '只有一个数变了，上周的成交额也在 27,216 元上下（差 100 元以内）',
    repair: '转化率掉到 2.4%（降两成），别的不动，只靠点击率补回来',
  },
  discover:
    '同样掉 9%，可能是一个数掉的，也可能是两个跌被一个涨盖住的，总额看不出来。乘起来的数，涨跌不能直接相加，取对数就能；掉两成，要涨四分之一才补得回来。',
  table: { head: ['因素', '前一周', '上周', '涨跌', '对数 × 100'] },
};

export type GmvSplitStrings = typeof gmvSplit;
