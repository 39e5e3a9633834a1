/** The search dialog and the search page. */
export const search = {
  title: '搜索',
  label: '搜课文、术语和练习题',
  placeholder: '词语、半个词、拼音、英文都行',
  close: '关闭',
  results: '搜索结果',
  terms: '术语',
  lessons: '课文',
  laws: '法规',
  tools: '工具',
  questions: '练习题',
  chapters: '只看一章',
  allChapters: '全部',
  found: (terms: number, lessons: number, laws: number, tools: number, questions: number) => {
    const parts = [
      terms > 0 && `${terms} 个术语`,
      lessons > 0 && `${lessons} 课`,
      laws > 0 && `${laws} 部法规`,
      tools > 0 && `${tools} 个工具`,
      questions > 0 && `${questions} 道题`,
    ].filter((part) => part !== false);
    return `找到 ${parts.join('、')}`;
  },
  instead: '已按这个词查找：',
  literal: (query: string) => `只找“${query}”`,
  partial: '没有哪一课包含全部字词，下面是包含其中一部分的：',
  nothing: (query: string) => `没有找到“${query}”`,
  nothingHint: '少打几个字，换个说法，或用拼音首字母试试。',
  near: '你要找的是不是',
  nothingInChapter: '看看其他章',
  maybeOffline: '现在好像没有联网，索引可能没取全。联网后再试一次。',
  recent: '最近搜过',
  clearRecent: '清除记录',
  popular: '常查的术语',
  loading: '正在取索引…',
  failed: '搜索用的索引没能取到。检查一下网络，再试一次。',
  retry: '重试',
  page: '在搜索页打开，链接可以分享',
  keys: '↑↓ 选择 · Enter 打开 · Ctrl Enter 新标签页 · Esc 关闭',
};

export type SearchStrings = typeof search;
