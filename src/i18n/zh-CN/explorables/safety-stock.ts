import { common } from './common.ts';

export const safetyStock = {
  common,
  title: '安全库存实验台',
  intro:
    '青禾母婴的纸尿裤一天大约卖 50 件，多一点少一点差 15 件；补货平均 7 天到，早晚差 2 天。备多少货，才能让 100 次补货里 95 次不断货？',
  guess: {
    question: '现在要备 177 件安全库存。如果供应商次次准时（交期波动为 0），要备多少？',
    options: [
      { id: 'most', text: '约 150 件' },
      { id: 'two-thirds', text: '约 120 件' },
      { id: 'third', text: '约 65 件' },
    ],
    answer: '交期一准时，安全库存从 177 件降到 65 件，省下将近三分之二。',
  },
  fields: {
    d: { label: '日均销量', unit: '件' },
    sd: { label: '日销波动 σd', unit: '件' },
    l: { label: '提前期 L', unit: '天' },
    sl: { label: '交期波动 σL', unit: '天' },
    p: { label: '服务水平', unit: '%' },
  },
  levelSpoken: (level: string, z: string) => `${level}，z 等于 ${z}`,
  presets: {
    diapers: {
      name: '青禾·纸尿裤',
      story: '青禾母婴：卖得平稳，供应商时早时晚。',
    },
    punctual: {
      name: '青禾·准时供应商',
      story: '还是那款纸尿裤，供应商说好 7 天就 7 天。',
    },
    nuts: {
      name: '北野·年货坚果',
      story: '北野坚果：年前一天一个样，好在供货商就在邻市。',
    },
    tents: {
      name: '松间·海运帐篷',
      story: '松间户外：卖得慢，海运一走 45 天，到港还常常压一周。',
    },
  },
  picture: '补货路上卖出件数的分布，和再订货点的位置',
  axis: '补货路上会卖掉多少件',
  mean: (n: string) => `平均 ${n}`,
  reorder: (n: string) => `再订货点 ${n} 件`,
  safety: (n: string) => `安全库存 ${n}`,
  risk: (n: string) => `断货：100 次补货里约 ${n} 次`,
  sources: '波动从哪来',
  delivery: '交期',
  demand: '销量',
  none: '没有波动',
  summary: (v: { safety: string; reorder: string; delivery: string; demand: string }) =>
    `安全库存 ${v.safety} 件；库存降到 ${v.reorder} 件就补货。波动有 ${v.delivery} 来自交期，${v.demand} 来自销量。`,
  steady: (reorder: string) => `销量和交期都不波动，用不着安全库存；库存降到 ${reorder} 件就补货。`,
  challenges: {
    punctual: '日均 50、日销波动 15、服务水平不低于 95%，把安全库存压到 70 件以内',
    level: '青禾的纸尿裤不变，看看服务水平 99% 要备多少',
    balance: '让交期和销量各占波动的一半（45%–55%）',
  },
  discover:
    '两股波动先平方再相加，大的那股说了算。日均销量乘交期波动往往就是大的那股，所以让供应商准时，常常比多备货便宜。最后几个百分点的服务水平最贵。',
  table: {
    head: ['项目', '数值'],
    mean: '补货路上平均卖出',
    sd: '补货路上的波动 σ',
    z: '服务水平对应的 z',
    safety: '安全库存',
    reorder: '再订货点',
    delivery: '交期占波动（方差）',
    demand: '销量占波动（方差）',
    pieces: (n: string) => `${n} 件`,
  },
};

export type SafetyStockStrings = typeof safetyStock;
