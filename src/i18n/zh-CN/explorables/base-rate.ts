import { common } from './common.ts';

export const baseRate = {
  common,
  title: '基率计算器',
  intro:
    '系统商拿样本演示：坏单占一成，抓到率 95%，误伤率 1%，100 次警报里 91 次是真的。“拾光文具”买了回去，店里的坏单只占 0.2%。',
  guess: {
    question: '抓到率、误伤率都没变，坏单从 10% 降到 0.2%。100 次警报里，还有几次是真的？',
    options: [
      { id: 'same', text: '还是约 91 次' },
      { id: 'half', text: '约 50 次' },
      { id: 'sixth', text: '约 16 次' },
    ],
    answer:
      '约 16 次。10 万张单里坏单总共 200 张，全抓住也就 200 次；好单有 99,800 张，1% 的误伤就是 998 次。',
  },
  fields: {
    b: { label: '坏单占比', unit: '%' },
    r: { label: '抓到率', unit: '%' },
    f: { label: '误伤率', unit: '%' },
  },
  presets: {
    demo: { name: '系统商·演示', story: '演示用的样本里，坏单占一成。' },
    shop: { name: '拾光·平日', story: '拾光文具的平日：10 万张单，坏单 200 张。' },
    careful: { name: '拾光·少误伤', story: '还是平日，误伤率压到 0.2%。' },
    loose: { name: '拾光·放松一点', story: '还是平日，只抓八成，误伤率 0.1%。' },
  },
  picture: '一千个点代表 10 万张单，标出抓到的、漏掉的坏单和误伤的好单；下面是警报里真假各占多少',
  caught: (n: string) => `抓到 ${n} 张`,
  missed: (n: string) => `漏掉 ${n} 张`,
  stopped: (n: string) => `误伤 ${n} 张`,
  scale: '一个点 = 100 张单',
  alarms: (n: string) => `警报 ${n} 次`,
  share: (share: string) => `${share} 是真的`,
  summary: (v: { caught: string; missed: string; stopped: string; precision: string }) =>
    `10 万张单：抓到坏单 ${v.caught} 张，漏掉 ${v.missed} 张，误伤好单 ${v.stopped} 张。警报里 ${v.precision} 是真的。`,
  working: (caught: string, stopped: string, precision: string) =>
    `${caught} ÷（${caught} + ${stopped}）= ${precision}`,
  challenges: {
    half: '坏单 0.2%、抓到率 95% 不变：误伤率压到多低，警报才有一半以上是真的？',
    loose: '坏单 0.2%：抓到率放到 80%，让六成以上的警报是真的',
    even: '抓到率 95%、误伤率 1% 不变：坏单占到多少，警报真假各半？',
  },
  discover:
    '警报准不准，先看坏单有多少。坏单越少，同样的误伤率拦错的人越多；想让警报更真，压误伤率比提抓到率管用得多。演示得漂亮，多半是样本里坏单多。',
  table: {
    head: ['10 万张单里', '数量'],
    caught: '抓到的坏单',
    missed: '漏掉的坏单',
    stopped: '误伤的好单',
    alarms: '警报',
    precision: '警报里真的',
  },
};

export type BaseRateStrings = typeof baseRate;
