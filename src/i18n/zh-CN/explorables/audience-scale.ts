import { common } from './common.ts';

export const audienceScale = {
  common,
  title: '宽窄人群天平',
  intro:
    '小满童装的冲锋衣，每卖一单，扣掉货和运费剩 180 元。窄人群一单花 100 元广告费，宽人群要 166.7 元。可窄人群就那么多人，看完一遍就到顶了。',
  guess: {
    question: '窄人群投到顶（20,000 次曝光）赚 1,440 元。宽人群要投到多少次曝光，才能赚到一样多？',
    options: [
      { id: 'same', text: '约 100,000 次' },
      { id: 'more', text: '约 200,000 次' },
      { id: 'most', text: '约 600,000 次' },
    ],
    answer:
      '600,000 次，108 单，花掉 18,000 元。宽人群每单只剩 13.3 元，靠量才堆得出 1,440 元；窄人群只花 1,800 元。',
  },
  fields: {
    m: { label: '每单剩下（没扣广告）', unit: '元' },
    x1: { label: '宽人群的曝光', unit: '次' },
    x2: { label: '窄人群的曝光', unit: '次' },
    c1: { label: '宽：点击率', unit: '%' },
    v1: { label: '宽：点击后的成交率', unit: '%' },
    k1: { label: '宽：千次单价', unit: '元' },
    c2: { label: '窄：点击率', unit: '%' },
    v2: { label: '窄：点击后的成交率', unit: '%' },
    k2: { label: '窄：千次单价', unit: '元' },
    r2: { label: '窄：每人看一遍共几次曝光', unit: '次' },
  },
  rates: '改点击率、成交率、单价和人数',
  presets: {
    coats: { name: '小满·冲锋衣', story: '两边都是 18 单，窄人群千次单价是三倍，每单反倒便宜。' },
    forced: {
      name: '小满·硬撑',
      story: '窄人群硬加到 40,000 次：同一批人看第二遍，多花 1,800 元只多卖 6 单。',
    },
    everybody: { name: '小满·铺开', story: '宽人群投到 600,000 次，花 18,000 元。' },
    cats: { name: '云朵·猫粮', story: '云朵宠物：宽人群里养猫的本来就多，精准的单价倒贵了六倍。' },
  },
  picture: '天平两头是宽人群和窄人群赚的钱；下面是各自花多少、赚多少的两条线',
  wide: '宽',
  narrow: '窄',
  earned: (name: string, profit: string) => `${name} ${profit} 元`,
  orders: (orders: string, each: string) => `${orders} 单，每单花 ${each} 元`,
  ceiling: '窄人群到顶',
  profitAxis: '赚多少（元）',
  spendAxis: '广告花多少（元）',
  yuan: (n: string) => `${n} 元`,
  nobody: '花再多也难',
  huge: '上万',
  gain: (n: string) => `赚 ${n} 元`,
  loss: (n: string) => `亏 ${n} 元`,
  result: (orders: string, spend: string, each: string, profit: string) =>
    `${orders} 单，花 ${spend} 元，每单 ${each} 元，${profit}`,
  summary: (wide: string, narrow: string) => `宽：${wide}。窄：${narrow}。`,
  next: (wide: string, narrow: string, left: string) =>
    `再多卖一单要花：宽 ${wide}，窄 ${narrow}；一单剩 ${left} 元。假设每多看一遍，点击只有前一遍的三分之一。`,
  challenges: {
    ceiling: '其余不动，把窄人群的曝光加到它开始亏钱',
    only: '只改每单剩下的钱：让宽人群亏、窄人群赚',
    better: '曝光都不动，把宽人群的点击率或成交率提上去，赢过窄人群',
  },
  discover:
    '每单便宜和总共赚得多，是两回事。窄人群赚得快，到顶就掉头；宽人群赚得慢，但能一直走。要不要再加钱，看“再多卖一单要花多少”，别看平均。',
  table: {
    head: ['项目', '宽', '窄'],
    orders: '单量',
    spend: '广告花费',
    each: '平均每单花费',
    profit: '赚到',
    next: '再多卖一单要花',
  },
};

export type AudienceScaleStrings = typeof audienceScale;
