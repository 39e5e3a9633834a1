import { common } from './common.ts';

export const copyChecker = {
  common,
  title: '文案红线体检',
  intro:
    '写一句文案，看它踩不踩五条红线：绝对化用语、讲治病、虚假的紧迫、没依据的比价、违法的免责条款。每一处告诉你依据和改法。',
  guess: {
    question: '“全网最低价！最后一天！售出概不退换！”这一句，踩了五条红线里的几条？',
    options: [
      { id: 'two', text: '两条' },
      { id: 'three', text: '三条' },
      { id: 'four', text: '四条' },
    ],
    answer: '四条。“全网最低价”一个人就踩了两条：绝对化用语，和没依据的比价。',
  },
  fields: { n: { label: '样例', unit: '' } },
  samples: {
    lamp: '露营灯新款到货，最大亮度 600 流明。第一次用，最好先充满电。',
    page: '全网最低价！最后一天！售出概不退换！',
    sweets: '压片糖果，三天降糖，无副作用，国家级品质。',
    coat: '外套原价 399 元，现价 199 元，比同行便宜一半。',
    honest:
      '外套 169 元，11 月 28 日至 30 日；划线价 199 元为本店前 7 日最低成交价。支持七天无理由退货。',
  },
  own: '自己写的',
  label: '文案',
  hint: '改一改，或者贴上你店里的文案，最多 500 字。只在这台设备上比对，不会传出去。',
  presets: {
    lamp: { name: '露营灯', story: '“最大”“第一次”“最好先”：看着像，其实没问题。' },
    page: { name: '大促主图', story: '小林差点发出去的那张主图。' },
    sweets: { name: '压片糖果', story: '普通糖果，讲起了治病。' },
    coat: { name: '外套价签', story: '划掉的价、同行的价，都没说来历。' },
    honest: { name: '改好的', story: '时间、范围、跟谁比，都写出来了。' },
  },
  picture: '五条红线，踩到的亮灯，灯里是处数',
  lamps: {
    absolute: '绝对化',
    medical: '讲治病',
    scarcity: '假紧迫',
    price: '乱比价',
    exemption: '乱免责',
  },
  kinds: {
    absolute: '绝对化用语、借名头',
    medical: '普通商品讲治病',
    scarcity: '虚假的紧迫',
    price: '没依据的比价',
    exemption: '违法的免责条款',
  },
  clean: '没有找到踩线的说法。可这只说明词上没毛病：数字真不真、图片有没有授权，还得你自己核。',
  empty: '写一句文案，看看哪盏灯会亮。',
  summary: (n: string, kinds: string) => `找到 ${n} 处，踩了 ${kinds} 条红线。改法在下面。`,
  found: '一处一处看',
  law: (name: string, article: string) => `《${name}》第 ${article} 条`,
  instead: '可以这样写',
  disclaimer: '这是训练用的工具，按词和上下文找，会漏，也会错；它不是法律意见，拿不准的请问法务。',
  challenges: {
    tricky: '自己写一句，带“最”和“第一”，却一盏灯都不亮',
    rewrite: '改写大促主图：价、日子、退货三样都说到，一盏灯都不亮',
    all: '写一句让五盏灯全亮的话（练手用，别真发）',
  },
  discover:
    '看见“最”“第一”先别慌，看它说的是什么：说顺序、说参数、说怎么用，没问题；说自己比全网都强，踩线。改法总是那三样：写数字，写时间和范围，写跟谁比、依据在哪。',
  table: { head: ['说法', '红线', '依据'], none: '没有', clean: '—' },
};

export type CopyCheckerStrings = typeof copyChecker;
