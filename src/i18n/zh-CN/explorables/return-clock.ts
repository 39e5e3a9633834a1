import { common } from './common.ts';

export const returnClock = {
  common,
  title: '退货时钟和退款计算器',
  intro:
    '小满童装的阿昌每天要答两个问题：最晚哪天还能退？退一件，该退多少钱？先拨日子，再算钱。下面按“没有别的约定”来算。',
  guess: {
    question: '裙子 280 元、发卡 30 元，满 300 减 60，实付 250 元。顾客只退发卡，应退多少？',
    options: [
      { id: 'list', text: '30 元' },
      { id: 'share', text: '24.19 元' },
      { id: 'nothing', text: '0 元' },
    ],
    answer:
      '0 元。留下的裙子不够满 300，按单价要付 280 元，比实付的 250 元还多。这样的单子，最好在顾客点“提交”之前就算给他看。',
  },
  clock: '先拨日子',
  money: '再算钱',
  timeline: '两条时间线：顾客从签收次日起有 7 天发出通知，商家从收到退货起有 7 天退款',
  customer: '顾客的七天',
  seller: '商家的七天',
  day: (month: number, day: number) => `${month} 月 ${day} 日`,
  noticeBy: (day: string) => `通知截止 ${day}`,
  notice: (day: string, inTime: boolean) => `${day}通知 ${inTime ? '✓' : '✗'}`,
  refundBy: (day: string) => `退款截止 ${day}`,
  refunded: (day: string, inTime: boolean) => `${day}退款 ${inTime ? '✓' : '✗'}`,
  penalty: (day: string) => `红线：过了 ${day}，可能被处罚`,
  dates: (v: {
    received: string;
    noticeBy: string;
    inTime: boolean;
    notice: string;
    back: string;
    refundBy: string;
    refund: string;
    late: number;
    fined: boolean;
  }) => {
    const notice = v.inTime ? '来得及' : '过了法定的七天，退不退看店家另外怎么约定';
    const fined = v.fined ? '，超过 15 日，可能被处罚' : '';
    const refund = v.late === 0 ? '按时' : `迟了 ${v.late} 天${fined}`;
    return `${v.received}签收，当天不算，通知最晚 ${v.noticeBy}：${v.notice}通知，${notice}。商家 ${v.back}收到货，退款最晚 ${v.refundBy}：${v.refund}退，${refund}。`;
  },
  fields: {
    d: { label: '签收那天', unit: '' },
    q: { label: '签收后几天发出通知', unit: '天' },
    g: { label: '再过几天商家收到货', unit: '天' },
    w: { label: '再过几天退款', unit: '天' },
    a: { label: '甲的标价', unit: '元' },
    b: { label: '乙的标价', unit: '元' },
    c: { label: '丙的标价（0 就是没买）', unit: '元' },
    r: { label: '退哪几件', unit: '' },
    t: { label: '满多少', unit: '元' },
    o: { label: '减多少', unit: '元' },
    f: { label: '满多少包邮（0 就是都包）', unit: '元' },
    s: { label: '首程运费', unit: '元' },
  },
  names: ['甲', '乙', '丙'] as [string, string, string],
  which: '退哪几件',
  rules: '改活动规则',
  presets: {
    coat: { name: '小满·退外套', story: '裙子 200、外套 130，满 300 减 60，退外套。' },
    dress: { name: '小满·退裙子', story: '同一单，留下外套，退裙子。' },
    pin: { name: '小满·退发卡', story: '裙子 280、发卡 30，满 300 减 60，退发卡。' },
    shipping: {
      name: '小满·不够包邮',
      story: '70 + 50 = 120，满 99 包邮，事先标明首程运费 8 元；退 50 的那件。',
    },
  },
  picture: '标价、实付和留下的该付多少；实付减去留下的，就是应退',
  yuan: (n: string) => `${n} 元`,
  list: (n: string) => `标价 ${n}`,
  dashed: '虚线框：要退的',
  paid: (n: string) => `实付 ${n}`,
  due: (n: string) => `留下的该付 ${n}`,
  refund: (n: string) => `应退 ${n}`,
  byList: '按标价',
  byShare: '按比例',
  guessed: (name: string, n: string) => `${name}会是 ${n}`,
  summary: (v: { paid: string; due: string; refund: string; more: boolean }) =>
    `实付 ${v.paid}，留下的按规则该付 ${v.due}${v.more ? '，比实付还多' : ''}：应退 ${v.refund}。`,
  empty: '购物车是空的，先给甲、乙、丙标个价。',
  compared: (list: string, share: string) =>
    `要是按标价退，会是 ${list}；按比例摊，会是 ${share}。店里另有约定、对顾客更好，照约定。`,
  challenges: {
    newYear: '哪天签收，通知的截止日正好是 2027 年元旦？',
    nothing: '只退其中一部分，应退却是 0 元',
    whole: '只退其中一部分，标价多少就退多少，优惠也没丢',
  },
  discover:
    '两个七天都从次日数起，一个管顾客，一个管商家。退款不看退掉的那件标价多少，只看留下的还够不够门槛：够，标价多少退多少；不够，优惠就要从退款里收回来，收到 0 为止。',
  table: {
    head: ['项目', '数值'],
    list: '标价合计',
    paid: '实付',
    due: '留下的该付',
    refund: '应退',
    byList: '按标价会是',
    byShare: '按比例会是',
  },
};

export type ReturnClockStrings = typeof returnClock;
