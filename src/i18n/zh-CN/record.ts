/** The completion record. */
export const record = {
  title: '完成记录',
  lede: '各章测验和结业测验都通过以后，这里会出一张可以打印的记录。',
  loading: '正在读取你的记录…',
  noScript: '完成记录要读取存在浏览器里的成绩，需要打开 JavaScript。',

  missing: '还差这些',
  missingNote: '通过一项少一项，顺序不限。',
  status: {
    none: '还没考',
    open: '考到一半',
    best: (percent: number, passed: boolean) =>
      passed ? `已通过，${percent}%` : `最好 ${percent}%，没通过`,
  },

  name: '姓名',
  nameHint: '写在记录上的名字，只存在这个浏览器里，不进学习记录，也不会发出去。',
  print: '打印或存成 PDF',
  heading: '学习完成记录',
  course: '课程',
  version: '课程版本',
  lessons: '课程学习',
  lessonsDone: (done: number, total: number) => `学完 ${done} 课，共 ${total} 课`,
  tests: '测验最好成绩',
  test: '测验',
  score: '成绩',
  date: '完成日期',
  day: (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日`,
  points: (right: number, total: number, percent: number) => `${right} / ${total}（${percent}%）`,
  code: '校验码',
  honest:
    '本记录由学习者自己的浏览器生成，说明这台设备上有上述学习和测验的成绩。没有人监考，它不能证明答题的是谁；它也不是学历、职业资格或技能等级证书。',
  how: '校验码怎么核对',
  howText:
    '校验码是由记录内容算出来的：把下面这段文字（UTF-8，末尾不换行）做一次 SHA-256，取前 12 位。记录上任何一处被改过，算出来就不一样。算法是公开的，所以它防笔误和涂改，防不了存心伪造。',
};

export type RecordStrings = typeof record;
