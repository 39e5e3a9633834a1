/** Glossary, laws, search and chapter pages. */
export const pages = {
  glossary: {
    title: '术语表',
    intro: (n: number) => `${n} 个词，按拼音排。点课文里带虚线的词，也会打开这里的解释。`,
    jump: '按首字母跳到',
    also: '也叫',
    lesson: '在哪讲',
    notOpen: '所在的课还没开放',
  },
  laws: {
    title: '法规一览',
    intro: '课文引用的每一部法规、每一条，什么时候施行、什么时候核对过、用在哪一课。',
    article: (n: string) => `第 ${n} 条`,
    effective: '施行',
    reviewed: '核对',
    next: '下次核对',
    usedIn: '用在',
    status: { 'in-force': '现行有效', published: '已公布，尚未施行', draft: '征求意见稿' },
    unused: '暂时没有课文引用',
  },
  chapter: {
    outcomes: '学完这一章，你能',
    planned: '这一章会讲',
    points: (n: number) => `${n} 个要点`,
  },
  searchPage: { title: '搜索', noScript: '搜索需要 JavaScript。可以先从术语表找：' },
};
