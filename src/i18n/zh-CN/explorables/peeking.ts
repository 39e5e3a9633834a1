import { common } from './common.ts';

export const peeking = {
  common,
  title: '偷看模拟器',
  intro:
    '这里的两版一模一样，谁宣布“有差别”，谁就是误报。200 次测试同时开跑，每次都有人在一旁盯着：天天看，还是等到最后一天？',
  guess: {
    question: '天天看、看 20 天，误报约 25%。同样测 20 天，只在最后一天看一次呢？',
    options: [
      { id: 'less', text: '比 5% 少，人多更准' },
      { id: 'same', text: '还是 5%' },
      { id: 'more', text: '也是约 25%' },
    ],
    answer:
      '还是 5%。误报的机会由你定的线和看的次数决定，跟来了多少人无关；人多是让真有的差别更容易看出来。',
  },
  fields: {
    k: { label: '测到第几天', unit: '天' },
    p: { label: '算数的线：p 小于', unit: '%' },
    m: { label: '怎么看', unit: '' },
    b: { label: '第几批', unit: '' },
  },
  looking: '怎么看',
  ways: ['天天看，过线就宣布', '只在最后一天看一次'],
  other: ['天天看', '只看一次'],
  again: '换一批，再跑 200 次',
  presets: {
    hasty: { name: '五天就收', story: '上线五天，天天看，一过线就发喜报。' },
    hastier: { name: '盯二十天', story: '每天早上第一件事就是看它，看了二十天。' },
    patient: { name: '说好再看', story: '开测前写好“20 天”，贴在墙上，到那天才看。' },
  },
  picture: '上面是 12 次测试每天的差别；左下是 200 次测试里误报的次数；右下是误报机会随天数的变化',
  walks: '其中 12 次：两版差多少，一天一个点',
  line: '过线',
  day: '天',
  days: (n: string) => `${n} 天`,
  squares: (all: string, alarms: string) => `${all} 次里误报 ${alarms} 次`,
  chance: '误报的机会（算的）',
  daily: (v: { day: string; chance: string; tests: string; alarms: string }) =>
    `两版其实一样。天天看、看到第 ${v.day} 天，误报的机会是 ${v.chance}；这 ${v.tests} 次里，误报了 ${v.alarms} 次。`,
  patient: (v: { day: string; chance: string; tests: string; alarms: string }) =>
    `两版其实一样。等到第 ${v.day} 天只看一次，误报的机会是 ${v.chance}；这 ${v.tests} 次里，误报了 ${v.alarms} 次。`,
  working: (p: string, z: string) => `p < ${p}，就是差别超过平常抖动的 ${z} 倍（|z| > ${z}）。`,
  challenges: {
    quarter: '天天看，线还是 5%：看到第几天，误报的机会超过 25%？',
    strict: '非要天天看 20 天：把线压到多低，误报的机会才不超过 5%？',
    luck: '换几批，遇上一批误报比算出来的多 6 次或少 6 次',
  },
  discover:
    '每多看一眼，就多给运气一次机会，可每天新来的人只占一小部分，所以越往后涨得越慢。办法有两个：说好哪天看就那天看；或者天天看，但线要压低很多。',
  table: {
    head: ['看到第几天', '天天看', '只看最后一天'],
    day: (n: string) => `第 ${n} 天`,
  },
};

export type PeekingStrings = typeof peeking;
