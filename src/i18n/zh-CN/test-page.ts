/** The page of a test before it begins, and where it leads; rendered at build, never loaded. */
export const testPage = {
  name: '章节测验',
  finalName: '结业测验',
  title: (chapter: string) => `${chapter}：章节测验`,
  lede: '合上课文，看看哪些真的记住了。',
  finalLede: '全课的题，按各章讲的要点多少来抽。',
  rules: {
    size: '题目',
    sizeText: (size: number, earlier: number) =>
      earlier > 0 ? `${size} 题，其中 ${earlier} 题来自前面各章` : `${size} 题`,
    pass: '通过',
    passText: (needed: number, percent: number) => `答对 ${needed} 题（${percent}% 起）`,
    time: '时间',
    noLimit: '不限时',
    limit: (minutes: number) => `${minutes} 分钟，不够可以再要`,
    feedback: '对错',
    feedbackText: '交卷后一起公布，每道错题都讲为什么，并带你回课文那一段',
    again: '次数',
    againText: '不限，每次重新抽题',
    saved: '中断',
    savedText: '每答一下就存在本机。关掉再来，还是这份卷、这道题',
  },
  loading: '正在读取你的记录…',
  noScript: '测验要打分，需要打开 JavaScript。',
  onward: (title: string) => `接着学：${title}`,
  toRecord: '看完成记录',
  toChapter: '回到本章',
};
