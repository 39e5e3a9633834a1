import { inLocale } from './in-locale.ts';

/** Fetches one area's strings in the browser, so that a page carries only the words it shows. */
const areas = {
  quiz: { 'zh-CN': () => import('./zh-CN/quiz.ts').then((m) => m.quiz) },
  search: { 'zh-CN': () => import('./zh-CN/search.ts').then((m) => m.search) },
  me: { 'zh-CN': () => import('./zh-CN/me.ts').then((m) => m.me) },
  test: { 'zh-CN': () => import('./zh-CN/test.ts').then((m) => m.test) },
  record: { 'zh-CN': () => import('./zh-CN/record.ts').then((m) => m.record) },
} as const;

type Areas = typeof areas;

/** Strings of an area in the page's locale. */
export function loadStrings<A extends keyof Areas>(area: A, locale: string) {
  return inLocale<Areas[A]>(areas[area], locale);
}
