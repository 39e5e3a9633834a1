import { common } from './common.ts';

const from = (tier: string) => ({ label: `${tier}：满`, unit: '元' });
const off = (tier: string) => ({ label: `${tier}：减`, unit: '元' });

export const discountCliff = {
  common,
  title: '满减悬崖',
  intro:
    '北野坚果满 200 减 20、满 400 减 60、满 600 减 120。399 元的客人付 379，400 元的付 340。上面一条线是客人付多少，下面一条是店里的毛利，推一推购物车。',
  guess: {
    question:
      '货款占标价的 55%。一位客人本来买 350 元，为了“满 400”又加了 50 元的货。店里的毛利怎么变？',
    options: [
      { id: 'more', text: '多 22.5 元' },
      { id: 'same', text: '差不多' },
      { id: 'less', text: '少 17.5 元' },
    ],
    answer:
      '毛利从 137.5 元变成 120 元，少 17.5 元：多卖了 50 元的货，多减的 40 元全从毛利里出。本来就买到 312 元以上的客人，凑单都让店里少挣。',
  },
  fields: {
    x: { label: '购物车标价', unit: '元' },
    c: { label: '货款占标价', unit: '%' },
    t1: from('第一档'),
    o1: off('第一档'),
    t2: from('第二档'),
    o2: off('第二档'),
    t3: from('第三档'),
    o3: off('第三档'),
  },
  tiers: '改阶梯',
  presets: {
    nuts: { name: '北野·年货节', story: '满 200 减 20，满 400 减 60，满 600 减 120。' },
    lower: { name: '北野·矮台阶', story: '每满 200 减 20：满 400 减 40，满 600 减 60。' },
    pans: { name: '晴川·每满 300', story: '晴川小家电：每满 300 减 50，货款占七成。' },
    dresses: {
      name: '小满·越满越狠',
      story: '小满童装：满 100 减 10，满 200 减 40，满 300 减 100。',
    },
  },
  picture: '购物车标价和实付、毛利的两条折线；涂色的是多拿反而少付、凑单反而少挣的区间',
  paid: '客人付（元），涂色：多拿反而少付',
  profit: '店里毛利（元），涂色：凑到下一档反而少挣',
  list: '购物车标价（元）',
  yuan: (n: string) => `${n} 元`,
  none: '没有',
  and: '、',
  now: (list: string, paid: string, profit: string) =>
    `${list}的购物车付 ${paid}，店里毛利 ${profit}。`,
  change: (n: string, less: boolean) => (n === '0 元' ? '一样多' : `${less ? '少' : '多'} ${n}`),
  next: (list: string, paid: string, profit: string) =>
    `凑到 ${list}：客人付的${paid}，店里毛利${profit}。`,
  cliffs: (spans: string) => `悬崖：${spans} 元。`,
  flat: '这样的阶梯没有悬崖。',
  muddled: '阶梯没有一档比一档高，或者减得比门槛还多：这样的规则没人看得懂。',
  challenges: {
    shop: '找一个购物车：凑到下一档，客人付得更多，店里却挣得更少',
    lower: '门槛 200、400、600 不变，满 600 至少减 60，让悬崖加起来不超过 60 元宽',
    nothing: '阶梯不变：货款占到几成，600 元的购物车就一分不挣？',
  },
  discover:
    '悬崖的宽，就是这档比上一档多减的钱。客人只在悬崖里吃亏，店里吃亏的区间要宽得多：本来就快到门槛的人，凑的那点货抵不过多减的钱。台阶修矮，两边都少疼。',
  table: {
    head: ['项目', '现在', '凑到下一档'],
    list: '标价',
    paid: '实付',
    profit: '毛利',
    margin: '毛利占实付',
    cliffs: '悬崖（元）',
    losses: '凑单反而少挣（元）',
  },
};

export type DiscountCliffStrings = typeof discountCliff;
