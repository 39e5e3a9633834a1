/** A test while it is taken, and its result. What its page says before stands in `test-page.ts`. */
export const test = {
  fetching: '正在取题目…',
  failed: '题目没能加载。检查一下网络，再试一次；已经答的都在。',
  retry: '重试',

  start: '开始',
  again: '再考一次',
  best: (right: number, total: number, percent: number) =>
    `最好成绩：${total} 题答对 ${right} 题，${percent}%`,
  passed: '通过',
  notPassed: '未通过',
  taken: (times: number) => `考过 ${times} 次`,
  review: '看上次的讲评',

  sitting: '作答',
  step: (n: number, total: number) => `第 ${n} 题，共 ${total} 题`,
  place: (n: number, total: number) => `${n} / ${total}`,
  answered: (n: number, total: number) => `已答 ${n} / ${total}`,
  previous: '上一题',
  next: '下一题',
  handIn: '交卷',
  sheet: '答题卡',
  states: { open: '没答', partial: '没填完', done: '已答' },
  to: (n: number, state: string) => `第 ${n} 题，${state}`,
  kept: '答案自动存在本机，可以随时离开。',

  ask: '现在交卷吗？',
  askAll: (total: number) => `${total} 题都答了。交卷后公布对错，不能再改。`,
  askOpen: (count: number) => `还有 ${count} 题没答或没填完，交卷后按答错算。点题号可以回去：`,
  goTo: (n: number) => `去第 ${n} 题`,
  stay: '再看看',

  left: (minutes: number) => `还剩 ${minutes} 分钟`,
  soonTitle: '只剩一分钟了',
  soon: '要不要再加时间？可以加很多次，成绩不受影响。',
  overTitle: '时间到了',
  over: '不会自动交卷。可以加时间接着答，也可以现在交。',
  extend: (minutes: number) => `再要 ${minutes} 分钟`,
  goOn: '不用，接着答',

  resultPassed: '通过了',
  resultFailed: '这次没通过',
  score: (right: number, total: number, percent: number) =>
    `${total} 题答对 ${right} 题，${percent}%。`,
  mark: (needed: number) => `答对 ${needed} 题就通过。`,
  gone: (count: number) => `有 ${count} 题在你考试期间下线或改过，没有计分。`,
  advice: '先把错的几题弄明白，回课文看一眼，再抽一份新卷。',
  misses: (count: number) => `错了 ${count} 题`,
  noMisses: '一题没错。',
  rights: (count: number) => `答对的 ${count} 题`,
  right: '答对',
  wrong: '答错',
  where: (number: string, title: string) => `回课文：${number} ${title}`,
};

export type TestStrings = typeof test;
