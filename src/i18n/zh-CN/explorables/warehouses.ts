import { common } from './common.ts';

export const warehouses = {
  common,
  title: '分仓权衡',
  intro:
    '大松的“松间户外”一个仓发全国，31 小时送到，安全库存 400 件。拆成几个仓，快是快了，货和仓租也跟着涨。拆几个最划算？',
  guess: {
    question: '从一个仓拆到四个仓，快了 9 小时。再从四个拆到九个，还能快多少？',
    options: [
      { id: 'nine', text: '再快约 9 小时' },
      { id: 'five', text: '再快约 5 小时' },
      { id: 'three', text: '再快约 3 小时' },
    ],
    answer:
      '四个仓 22 小时，九个仓 19 小时，只快 3 小时；安全库存却从 800 件涨到 1,200 件。头几个仓最顶用，越往后越不值。',
  },
  fields: {
    n: { label: '拆成几个仓', unit: '个' },
    h: { label: '每慢 1 小时，一个月少挣', unit: '元' },
    t: { label: '每多一个仓，一个月仓租人工', unit: '元' },
    s: { label: '一个仓时的安全库存', unit: '件' },
    u: { label: '每件进价', unit: '元' },
    r: { label: '各地一起好卖、一起难卖的程度', unit: '%' },
    w: { label: '哪些货分出去', unit: '' },
  },
  split: '哪些货分出去',
  ways: ['所有的货', '只分卖得最多的 A 类（占订单七成、安全库存三成）'],
  presets: {
    tents: { name: '松间·一个仓', story: '所有的货都在一处，哪儿缺都能补。' },
    lesson: { name: '松间·四个仓', story: '大松的做法：货全铺开，东边缺了西边帮不上。' },
    urgent: { name: '露营旺季', story: '周末就要出发，慢一小时就有人退单。' },
    dear: { name: '松间·贵价睡袋', story: '一条 400 元的睡袋，先只把最好卖的几款分出去。' },
  },
  picture: '上面每个方块是一个仓的安全库存；下面是一到九个仓一个月的代价',
  squares: '一个方块，一个仓的安全库存',
  stock: (n: string) => `共 ${n} 件`,
  tied: (n: string) => `压着 ${n} 元`,
  hours: (n: string) => `${n} 小时送到`,
  cost: '一个月的代价（元）',
  parts: ['压货', '多的仓', '慢'],
  axis: '几个仓',
  lowest: '最低',
  summary: (v: {
    n: string;
    hours: string;
    stock: string;
    more: string;
    total: string;
    cheapest: boolean;
  }) =>
    `${v.n} 个仓：${v.hours} 小时送到，安全库存 ${v.stock} 件，比一个仓多压 ${v.more} 元。一个月代价合计 ${v.total} 元，${v.cheapest ? '没有更低的了' : '还有更低的'}。`,
  working:
    '示意：送达 = 13 + 18 ÷ √仓数（13 小时打包和干线省不掉）；压货一个月的代价按货值的 5% 算。',
  challenges: {
    lowest: '松间的数字不动：拆成几个仓，总代价最低？',
    four: '货全分出去，只调“每慢 1 小时”，让四个仓变成代价最低',
    cash: '多压的钱不超过 8,000 元，还要 25 小时内送到',
  },
  discover:
    '件数按仓数的平方根涨，省下的小时却越来越少，所以总有一个不大的仓数最划算。只分 A 类，能用三分之一不到的钱换来大半的快。各地要是总一起好卖、一起难卖，拆开就不用多备。',
  table: {
    head: ['几个仓', '安全库存', '送达', '代价（元）'],
    pieces: (n: string) => `${n} 件`,
    hours: (n: string) => `${n} 小时`,
  },
};

export type WarehousesStrings = typeof warehouses;
