import { common } from './common.ts';

const short = ['B2B', 'B2C', 'C2C'] as [string, string, string];
const places = ['快递、物流', '到店、当面', '即时送到'] as [string, string, string];

export const modelFinder = {
  common,
  title: '模式定位器',
  intro:
    '说一门生意是 B2C，只说了“谁卖给谁”；说它是 O2O，说的是“在哪交货”。把 12 门生意放到两根轴上，再算算自营和抽佣各压多少钱。',
  guess: {
    question:
      '晴川小家电自营一年卖 1,000 万元，毛利率 12%，货平均压 45 天，仓库里常年压着 108.5 万元。想压到 50 万元以内，货最多压几天？',
    options: [
      { id: 'ten', text: '约 10 天' },
      { id: 'twenty', text: '约 20 天' },
      { id: 'thirty-five', text: '约 35 天' },
    ],
    answer: '一年进货 880 万元，一天 2.4 万元；压 20 天是 48.2 万元。压的钱和天数成正比。',
  },
  map: {
    title: '放一放：谁卖给谁，在哪交货',
    pick: '选一门生意',
    who: '谁卖给谁',
    where: '在哪交货',
    sellers: ['企业→企业', '企业→个人', '个人→个人'] as [string, string, string],
    short,
    places,
    answer: (who: number, where: number) => `${short[who]} · ${places[where]}`,
    online: 'O2O：线上下单，就近交货',
    picture: '三行三列的格子：行是谁卖给谁，列是在哪交货',
    right: '放对了。',
    wrong: '再想想。',
    hintWho: '看看付钱的和收钱的各是谁。',
    hintWhere: '看看货或服务是怎么到买家手里的。',
    next: '下一门',
    placed: (right: string, all: string) => `放对 ${right} / ${all}`,
    answers: '看答案和理由',
  },
  businesses: {
    wholesale: {
      text: '栗子木作在批发平台给 30 家玩具店供货',
      reason: '两头都是企业：单笔大、要议价、有账期和增票。',
    },
    cooker: {
      text: '晴川小家电的自营网店卖电饭煲，快递到家',
      reason: '自己当卖家卖给个人，是 B2C；自营要显著标明。',
    },
    camera: {
      text: '小禾在二手平台转让自己闲置的相机，寄过去',
      reason: '个人偶尔转让闲置，是 C2C；长年大量卖就可能算经营者。',
    },
    voucher: {
      text: '岸芷茶铺在网上卖 29.9 元的到店券',
      reason: '卖给个人，到店核销，是 B2C，也是 O2O 的“到店”。',
    },
    catfood: {
      text: '云朵宠物的猫粮，下单半小时送到家',
      reason: '卖给个人，附近门店即时送，是 O2O 的“到家”。',
    },
    teabreak: {
      text: '茶饮店给写字楼里的公司送下午茶，月结开票',
      reason: '付钱的是公司，所以是 B2B；送货快慢不改变谁卖给谁。',
    },
    pram: {
      text: '邻居在同城论坛卖婴儿车，小区门口当面交',
      reason: '个人卖给个人，线上谈、当面交。',
    },
    live: {
      text: '北野坚果在直播间卖年货礼盒，快递发货',
      reason: '直播是招揽的办法，不是第四种买卖关系；还是 B2C。',
    },
    venue: {
      text: '公司在网上订一间会议室，周五去用',
      reason: '公司买、企业卖，人到场才用得上，是 B2B 也是到店。',
    },
    group: {
      text: '青禾母婴的社区团购，第二天到小区自提点取',
      reason: '卖给个人，自己去取，属于就近交货。',
    },
    abroad: {
      text: '松间户外把帐篷卖给海外的露营爱好者，寄国际包裹',
      reason: '跨境说的是过不过关境；买家是个人，还是 B2C。',
    },
    bricks: {
      text: '有人转卖旧积木，叫跑腿一小时送到买家手里',
      reason: '个人卖给个人，只是交货换成了即时送。',
    },
  },
  fields: {
    g: { label: '一年卖出（GMV）', unit: '万元' },
    m: { label: '自营毛利率', unit: '%' },
    t: { label: '货平均压多久', unit: '天' },
    c: { label: '平台抽佣', unit: '%' },
  },
  presets: {
    cooker: {
      name: '晴川·小家电',
      story: '晴川小家电：毛利率 12%，货压 45 天；做平台抽 5%。',
    },
    fresh: {
      name: '北野·坚果',
      story: '北野坚果：毛利率 30%，货两周卖完。',
    },
    slow: {
      name: '栗子·木玩具',
      story: '栗子木作：毛利率高，可是货要压四个月。',
    },
  },
  picture: '自营和抽佣：一年赚到的钱和压在货上的钱',
  earned: '一年赚到',
  tied: '压在货上',
  own: '自营',
  platform: '抽佣',
  money: (n: string) => `${n} 万`,
  axis: '万元',
  summary: (v: { gross: string; tied: string; income: string }) =>
    `自营一年毛利 ${v.gross} 万元，平时有 ${v.tied} 万元压在货上；抽佣收入 ${v.income} 万元，不压货。`,
  challenges: {
    place: '12 门生意全部放对',
    even: '让自营的毛利和抽佣的收入一样多，看谁还压着货',
    heavy: '让压在货上的钱超过一整年的毛利',
  },
  discover:
    '九个格子都有生意，所以 O2O 不是排在 B2B、B2C、C2C 后面的第四类，它说的是另一件事。毛利额高也不等于手头宽：自营的钱先变成货，再慢慢变回来。',
  table: {
    head: ['项目', '自营', '抽佣'],
    earned: '一年赚到',
    cogs: '一年进货成本',
    tied: '压在货上',
    amount: (n: string) => `${n} 万元`,
    nothing: '–',
  },
};

export type ModelFinderStrings = typeof modelFinder;
