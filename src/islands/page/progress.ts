import { browserEnvironment, openProgress, type Progress } from '#progress/store';
import { type CatalogLesson, readCatalog } from './catalog.ts';

/** What the scripts of a page share: the learner's log and the lessons the page knows. */
export interface PageContext {
  progress: Progress;
  catalog: CatalogLesson[];
  base: string;
  locale: string;
}

export function openPage(): PageContext {
  const root = document.documentElement;
  return {
    progress: openProgress(browserEnvironment()),
    catalog: readCatalog(document),
    base: root.dataset['base'] ?? '/',
    locale: root.lang,
  };
}

export { startNotice } from './notice.ts';
