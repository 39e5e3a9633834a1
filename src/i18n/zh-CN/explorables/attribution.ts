import { common } from './common.ts';

export const attribution = {
  common,
  title: '归因切换台',
  intro:
    '“拾光文具”的 100 盒手账礼盒，客人走过五条路。换一条分功劳的规矩，看谁升谁降，再看 10,000 元预算会搬去哪里。',
  guess: {
    question: '五条规矩挨个换一遍，哪个渠道的单数起落最大？',
    options: [
      { id: 'note', text: '种草笔记' },
      { id: 'search', text: '站内搜索' },
      { id: 'live', text: '直播' },
    ],
    answer:
      '直播最少记 10 单、最多记 60 单，差 50；种草笔记从 45 到 0，差 45；站内搜索最稳，因为有 25 单只走了它这一步，怎么分都是它的。',
  },
  fields: {
    m: { label: '规矩', unit: '' },
    p1: { label: '笔记 → 搜索 → 直播', unit: '单' },
    p2: { label: '信息流 → 直播', unit: '单' },
    p3: { label: '只有搜索', unit: '单' },
    p4: { label: '笔记 → 信息流 → 搜索', unit: '单' },
    p5: { label: '只有直播', unit: '单' },
  },
  rule: '换一条规矩',
  routes: '每条路来了多少单',
  rules: [
    { name: '首次', how: '首次：一单全给第一站。' },
    { name: '末次', how: '末次：一单全给最后一站。' },
    { name: '线性', how: '线性：走过几站，平分几份。' },
    { name: '时间衰减', how: '时间衰减：离付款近一站，分得多一倍；三站分成 1 : 2 : 4。' },
    { name: 'U 型', how: 'U 型：首尾各四成，中间分两成；只有两站就对半分。' },
    { name: '各平台自己记', how: '各平台自己记：碰过就算一整单，谁也不让谁。' },
  ],
  channels: { note: '种草笔记', feed: '信息流', search: '站内搜索', live: '直播' },
  presets: {
    gift: { name: '拾光·手账礼盒', story: '送礼要挑，常常看了又看才买。' },
    refill: { name: '拾光·替换笔芯', story: '用完就搜，多数人一步到位：规矩换了，也没几单可争。' },
    school: { name: '拾光·开学文具', story: '八月先被种草，月底才下单，长路特别多。' },
  },
  picture: '上面是五条成交路径，圆点大小是分到的单数；下面是各渠道合计',
  orders: (n: string) => `${n} 单`,
  sum: (n: string) => `共 ${n} 单`,
  really: (n: string) => `真实 ${n} 单`,
  money: '分到（元）',
  spread: '竖线：五条规矩下，最少和最多记几单',
  given: (channel: string, n: string) => `${channel} ${n} 单`,
  summary: (rule: string, given: string[]) => `按${rule}分：${given.join('，')}。`,
  doubled: (given: string[], sum: string, all: string) =>
    `各记各的：${given.join('，')}。加起来 ${sum} 单，真实只有 ${all} 单。`,
  none: '五条路都没有单，没有功劳可分。先给一条路加几单。',
  challenges: {
    agree: '调单数，让五条规矩给出一模一样的答案',
    overlap: '选“各平台自己记”，让加起来的数达到真实单数的 2.5 倍',
    overtake: '选 U 型，只加“笔记 → 信息流 → 搜索”，让种草笔记超过直播',
  },
  discover:
    '只走一步的单，换什么规矩都归它；路越长，可争的越多，各平台加起来也越离谱。五条规矩没有一条能告诉你“不投会少多少单”，那要留一组人不投才知道。',
  table: { head: ['规矩', '种草笔记', '信息流', '站内搜索', '直播'] },
};

export type AttributionStrings = typeof attribution;
