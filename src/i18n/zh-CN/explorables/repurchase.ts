import { common } from './common.ts';

export const repurchase = {
  common,
  title: '复购稀释器',
  intro:
    '“北野坚果”拉新之前：老客 500 人，复购 30%；新客 500 人，复购 6%；整体 18%。活动把新客拉到 1,500 人，两群人都没变，整体却成了 12%。',
  guess: {
    question: '再拉一倍，新客到 3,000 人，老客不动。整体复购率会是多少？',
    options: [
      { id: 'three', text: '约 3%' },
      { id: 'six', text: '约 6%' },
      { id: 'nine', text: '约 9%' },
    ],
    answer:
      '（150 + 180）÷ 3,500 ≈ 9.4%。人越多，再加的人能冲淡的就越少；新客再多，也只会靠近 6%，到不了 6%。',
  },
  fields: {
    nn: { label: '新客人数', unit: '人' },
    rn: { label: '新客复购率', unit: '%' },
    no: { label: '老客人数', unit: '人' },
    ro: { label: '老客复购率', unit: '%' },
  },
  presets: {
    calm: { name: '拉新之前', story: '北野坚果平常的样子：新客老客各一半。' },
    campaign: { name: '拉新之后', story: '新客多了两倍，两群人的习惯一点没变。' },
    fading: {
      name: '老客变心',
      story: '没有拉新，是老客真的少回来了。整体也是 12%，和拉新之后一模一样。',
    },
  },
  picture: '老客和新客各一块：宽是人数，高是复购率；下面是整体变化的来历',
  whole: (rate: string) => `整体 ${rate}`,
  before: (rate: string) => `拉新前 ${rate}`,
  old: (people: string) => `老客 ${people} 人`,
  fresh: (people: string) => `新客 ${people} 人`,
  change: '比拉新前变了多少（个百分点）',
  mix: '因为人群比例',
  rates: '因为复购率',
  together: '合计',
  summary: (v: { whole: string; before: string; change: string; mix: string; rates: string }) =>
    `整体复购率 ${v.whole}，比拉新前（${v.before}）${v.change} 个百分点。其中 ${v.mix} 来自人群比例，${v.rates} 来自复购率本身。`,
  same: (v: { whole: string }) =>
    `整体复购率 ${v.whole}，和拉新前一样：人群比例没变，复购率也没变。`,
  working: (v: { old: string; fresh: string; people: string; whole: string }) =>
    `（${v.old} + ${v.fresh}）÷ ${v.people} = ${v.whole}`,
  challenges: {
    tenth: '只加新客，让整体跌破 10%',
    hold: '新客 1,500 人、老客不动：新客复购率到多少，整体能回到 18%？',
    paradox: '两群人的复购率都比拉新前高，整体却更低',
  },
  discover:
    '同样是 12%，可能是新客冲淡的，也可能是老客真的走了，只看整体分不出来。整体是按人数加权的平均：两群都变好，它也可能变差。先分群，再找原因。',
  table: {
    head: ['人群', '人数', '复购率', '复购的人'],
    old: '老客',
    fresh: '新客',
    all: '整体',
  },
};

export type RepurchaseStrings = typeof repurchase;
