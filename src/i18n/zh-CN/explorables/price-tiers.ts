import { common } from './common.ts';

export const priceTiers = {
  common,
  title: '三档定价台',
  intro:
    '“栗子木作”的增高架，59 元和 89 元两款各卖一半。再摆一款 139 元的，买的人怎么挪、平均价和毛利怎么变？下面还有一盏灯，照一照划线价。',
  guess: {
    question:
      '摆上 139 元的豪华款，平均价从 74 元涨到 92.9 元。可它做一件要 120 元（另两款成本是价格的一半）。平均一件的毛利会怎样？',
    options: [
      { id: 'more', text: '跟着涨' },
      { id: 'same', text: '差不多没变' },
      { id: 'less', text: '反而跌了' },
    ],
    answer:
      '从 37 元跌到 35.8 元。平均价里有 21% 的人买了一件只挣 19 元的东西：涨的是营业额，不是毛利。',
  },
  fields: {
    h: { label: '豪华款卖', unit: '元' },
    x: { label: '豪华款成本', unit: '元' },
    e: { label: '折中效应照演几成', unit: '%' },
    m: { label: '升级款卖', unit: '元' },
    b: { label: '基础款卖', unit: '元' },
    c: { label: '基础、升级款的成本占价格', unit: '%' },
    t: { label: '摆几款', unit: '' },
    k: { label: '照演实验的豪华价，占升级款', unit: '%' },
    q: { label: '划线价', unit: '元' },
    z: { label: '七天以前，最后一次成交价', unit: '元' },
    y: { label: '写没写明', unit: '' },
  },
  shelf: '货架上摆几款',
  shelves: ['两款', '三款'],
  grades: ['基础', '升级', '豪华'],
  presets: {
    riser: { name: '阿栗·增高架', story: '假定客人和 1992 年实验里的人一样挑。' },
    slow: { name: '手工太慢', story: '豪华款要手工打磨，做一件 120 元。' },
    others: { name: '换一批客人', story: '折中效应一点没演：买豪华款的人，从两款里一样多地来。' },
    camera: {
      name: '实验里的相机',
      story: '1992 年的三款相机（价格是美元）：50%、50% 变成 22%、57%、21%。',
    },
  },
  picture: '一百位买家，一人一个点，落在他选的那一款上；下面是豪华款定价和平均毛利的曲线',
  dots: '一个点，一百位买家里的一位',
  away: '没摆',
  profit: '平均一件的毛利（元）',
  mean: (n: string) => `平均卖 ${n} 元`,
  pair: (n: string) => `只摆两款 ${n}`,
  now: (n: string) => `${n} 元`,
  axis: '豪华款定价（元）',
  yuan: (n: string) => `${n} 元`,
  disorder: '三款要一款比一款贵，先把价格排好。',
  summary: (v: {
    shares: string[];
    price: string;
    pairPrice: string;
    profit: string;
    pairProfit: string;
  }) =>
    `基础、升级、豪华各 ${v.shares.join('、')}。平均卖 ${v.price} 元（只摆两款 ${v.pairPrice} 元），平均一件毛利 ${v.profit} 元（只摆两款 ${v.pairProfit} 元）。`,
  working:
    '示意：实验只测过没有豪华款和有豪华款两种货架，别的价格是用直线连出来的；买的总人数当作不变。',
  challenges: {
    peak: '阿栗的增高架：只动豪华款的价格，把毛利推到最高',
    worse: '让平均价比两款时高，毛利却比两款时低',
    ceiling: '成交价照原样：把划线价标到最高，灯还是绿的',
  },
  discover:
    '豪华款定得太近，会抢走升级款；太远，没人看它。中间那段好不好，一看客人照不照演，二看它自己挣不挣钱，实验替不了你自己数。划线价不看标过多少，看成交过多少。',
  strike: {
    title: '划线价合规灯',
    picture: '前 7 日的成交价和划线价的上限',
    line: '价格（元）；一个圆点，前 7 日的一次成交',
    start: '199、199、169、189',
    deals: '前 7 日的成交价（用顿号隔开；没有成交就清空）',
    meaning: '页面写明划线价是什么价了吗',
    meanings: ['没写', '写明了'],
    ceiling: (n: string) => `最高 ${n}`,
    asked: (n: string, high: boolean) => `划线价 ${n} 元${high ? '，高了' : ''}`,
    fine: (n: string, sold: boolean) =>
      `绿灯：不高于${sold ? '前 7 日最低成交价' : '最后一次成交价'} ${n} 元。`,
    high: (n: string, sold: boolean) =>
      `红灯：${sold ? '前 7 日最低成交价' : '七天没成交，最后一次成交价'}是 ${n} 元，划线价不得高过它。`,
    stated: () => '黄灯：写明了就按写明的比，得是真有过的价，拿得出记录，也不能先抬再降。',
    unreadable: () => '看不懂这串价格。只写数字，用顿号隔开，比如 199、169。',
  },
  table: { head: ['款', '价格', '只摆两款', '现在'] },
};

export type PriceTiersStrings = typeof priceTiers;
