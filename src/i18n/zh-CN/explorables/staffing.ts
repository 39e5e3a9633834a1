import { common } from './common.ts';

export const staffing = {
  common,
  title: '排班沙盘',
  intro:
    '云朵宠物大促第一晚：一小时 60 个咨询，每个聊 5 分钟，6 个人接。平均要等 176 秒。多一个人、少聊一分钟、两组并一组，各能省下多少等待？',
  guess: {
    question:
      '6 个人接 60 个咨询，平均等 176 秒。现在和另一家店并成一组：120 个咨询，12 个人，忙闲程度一点没变。平均要等多久？',
    options: [
      { id: 'same', text: '还是 176 秒左右' },
      { id: 'shorter', text: '约 67 秒' },
      { id: 'longer', text: '约 350 秒' },
    ],
    answer:
      '占用率都是 83.3%，平均等待却从 176 秒降到 67 秒。人凑在一起，总有谁先空出来；分成两组，这边排着队，那边可能正闲着。',
  },
  fields: {
    a: { label: '每小时咨询', unit: '个' },
    h: { label: '每个聊多久', unit: '分钟' },
    n: { label: '当班', unit: '人' },
    t: { label: '多久内接起才算数', unit: '秒' },
  },
  presets: {
    evening: { name: '云朵·第一晚', story: '云朵宠物大促第一晚，连阿芹在内 6 个人。' },
    another: { name: '云朵·加一个人', story: '还是那一晚，多排 1 个人。' },
    merged: { name: '两组并一组', story: '两家店各 60 个咨询、各 6 个人，合成一条队。' },
    weekend: { name: '松间·周末', story: '松间户外：问的人多，每个只聊 4 分钟。' },
  },
  picture: '排着的人、在忙的人和空着的人；下面是人数多一点少一点时，限时内接起的比例和平均等待',
  growing: '队越排越长',
  queue: (n: string) => `平均 ${n} 人排着`,
  desks: (n: string, busy: string) => `${n} 人当班，平均 ${busy} 人在忙`,
  answered: (within: string) => `${within} 秒内接起`,
  target: '八成',
  onDuty: '当班',
  wait: '平均等',
  people: (n: string) => `${n} 人`,
  never: '排不完',
  seconds: (n: string) => `${n} 秒`,
  minutes: (n: string) => `${n} 分钟`,
  hours: (n: string) => `${n} 小时`,
  summary: (v: {
    people: string;
    occupancy: string;
    within: string;
    answered: string;
    wait: string;
    next: string;
  }) =>
    `${v.people} 人当班，占用率 ${v.occupancy}：${v.within} 秒内接起 ${v.answered}，平均等 ${v.wait}。再加 1 人，平均等 ${v.next}。`,
  endless: (load: string, people: string, fewest: string) =>
    `工作量 ${load} 爱尔朗，${people} 个人一刻不停也接不完，队只会越排越长。至少要排 ${fewest} 人。`,
  working: (sum: string) => `工作量 = ${sum} 爱尔朗。假设没人中途走，一人一次只聊一个。`,
  challenges: {
    fewest: '60 个咨询、每个 5 分钟：最少排几个人，30 秒内能接起八成？',
    shorter: '人不加，还是 6 个人、60 个咨询：每个聊到多短，能接起八成？',
    full: '占用率到 85% 以上，平均等待却不到 20 秒',
  },
  discover:
    '加人的用处一个比一个小，聊短一点有时抵得上加人。同样的忙闲，大组比小组等得短得多，所以大组可以排得更满；几个人的小店，空当就得留大一点。',
  table: {
    head: (within: string) => ['当班', '占用率', '要等的', `${within} 秒内接起`, '平均等'],
  },
};

export type StaffingStrings = typeof staffing;
