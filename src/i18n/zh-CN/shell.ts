/** Header, footer, navigation and the pages around the lessons. */
export const shell = {
  skip: '跳到正文',
  home: '课程地图',
  tools: '工具箱',
  glossary: '术语表',
  laws: '法规一览',
  me: '我的学习',
  about: '关于与隐私',
  search: '搜索',
  searchHint: '搜课文、术语，拼音也行',
  menu: '目录与页面',
  theme: '明暗',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  breadcrumb: '当前位置',
  license: '课文以 CC BY-SA 4.0 授权，代码以 MIT 授权。',
  disclaimer:
    '本课仅作培训参考，不构成法律意见；具体以现行有效法律、官方文本和平台当期规则为准，重大事项请咨询法务。',
  version: (v: string) => `课程版本 ${v}`,
  chapterNumber: (n: number) => `第 ${'零一二三四五六七八九十'[n] ?? n} 章`,
  minutes: (n: number) => `约 ${n} 分钟`,
  lessons: (n: number) => `${n} 课`,
  notOpen: '筹备中',
  notOpenLong: '这一章还在写，先看看它会讲什么。',
  pageTitle: (page: string, course: string) => (page === course ? course : `${page} · ${course}`),
  notFound: {
    title: '这一页不在了',
    text: '可能是链接抄错了一个字，也可能内容搬了家。从课程地图走，一定找得到。',
    back: '回到课程地图',
  },
};

export type ShellStrings = typeof shell;
