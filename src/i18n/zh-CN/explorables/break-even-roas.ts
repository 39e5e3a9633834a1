import { common } from './common.ts';

export const breakEvenRoas = {
  common,
  title: '保本 ROAS 计算器',
  intro:
    '拾光文具的 ROAS 是 3，保本线是 2.97，一万元广告只剩 116 元。想让日子好过，可以涨价、压成本，也可以少退货。推一推，看哪一招最管用。',
  guess: {
    question: '想把保本线从 2.97 往下压，下面三招只用一招，哪招压得最多？',
    options: [
      { id: 'price', text: '涨价 5 元' },
      { id: 'cost', text: '进货便宜 5 元' },
      { id: 'returns', text: '退货从 20% 降到 10%' },
    ],
    answer: '退货降到 10%，保本线是 2.56；进货便宜 5 元是 2.65，涨价 5 元是 2.80。',
  },
  fields: {
    r: { label: '退货率', unit: '%' },
    g: { label: '后台报的 ROAS', unit: '' },
    p: { label: '售价', unit: '元' },
    c: { label: '货款', unit: '元' },
    s: { label: '运费', unit: '元' },
    f: { label: '平台费率（含佣金）', unit: '%' },
    l: { label: '每退一单的损失', unit: '元' },
    b: { label: '广告花费（含坑位费）', unit: '元' },
  },
  rest: '改运费、费率、退货损失和广告费',
  presets: {
    notebook: { name: '拾光·信息流', story: '拾光文具那一周：ROAS 3，退货两成。' },
    live: {
      name: '拾光·直播坑位',
      story: '坑位费 8,000 元，卖了 400 单 99 元的手账礼盒，ROAS 4.95；佣金 20%，退货 35%。',
    },
    coat: { name: '小满·外套', story: '小满童装的外套：ROAS 3.5 看着不错，退货却有 45%。' },
    nuts: { name: '北野·坚果', story: '北野坚果：几乎没人退，可是 ROAS 只有 2.2。' },
  },
  picture: '一单的钱去了哪；退货率和保本 ROAS 的曲线，以及后台报的 ROAS',
  roasAxis: '保本 ROAS',
  returnsAxis: '退货率',
  yours: (roas: string) => `后台报的 ${roas}`,
  needed: (roas: string | undefined) => (roas === undefined ? '没有保本线' : `保本 ${roas}`),
  losing: '这片里亏钱',
  split: (price: string) => `平均每卖出一单（${price} 元），钱去了哪`,
  refunded: '退掉',
  costs: '货运费',
  ads: '广告',
  over: (n: string, lost: boolean) => `${lost ? '亏' : '剩'} ${n} 元`,
  yuan: (n: string) => `${n} 元`,
  orders: (n: string) => `${n} 单`,
  none: '没有',
  profit: (budget: string, n: string, lost: boolean) =>
    `花 ${budget} 元广告，${lost ? '亏' : '剩'} ${n} 元`,
  summary: (needed: string, roas: string, result: string, bearable: string | undefined) =>
    `保本 ROAS ${needed}，后台报的是 ${roas}：${result}。${
      bearable === undefined ? '就算一件不退也保不住本。' : `退货最多扛得住 ${bearable}。`
    }`,
  hopeless: (loss: string) => `没有保本线：不算广告，平均卖一单也要亏 ${loss}，卖得越多亏得越多。`,
  working: (left: string, line: string | undefined) =>
    `每单贡献 ${left}${line === undefined ? '' : `；保本 ROAS ${line}`}`,
  challenges: {
    eight: '只拨退货率，让保本 ROAS 超过 8',
    hopeless: '只拨退货率，拨到一条保本线都没有',
    two: '从拾光的数字出发，只许改两个，把保本 ROAS 压到 2.5 以下',
    rescue: '退货 40%、ROAS 3、售价 100 元不动，想办法不亏',
  },
  discover:
    '退货率每高一点，保本线不是匀着涨，是越涨越快，再往后干脆没有。ROAS 一样的两家店，一家赚一家亏，差别常常在退货。',
  table: {
    head: ['项目', '数值'],
    kept: '留下的一单剩',
    left: '算上退货，每单剩（贡献）',
    breakEven: '保本 ROAS',
    bearable: '退货最多扛得住',
    ads: '每单摊的广告',
    orders: '广告费要卖几单才回来',
    profit: '广告的盈亏',
    roi: 'ROI',
  },
};

export type BreakEvenRoasStrings = typeof breakEvenRoas;
