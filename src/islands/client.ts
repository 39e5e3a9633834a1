import { whenIdle } from './page/schedule.ts';
import { startSearch } from './page/search.ts';
import { startTheme } from './page/theme.ts';

/** Pages that are made by their scripts, by the attribute of the element they keep for it. */
const desks = {
  me: () => import('./me/index.tsx'),
  test: () => import('./test/index.tsx'),
  record: () => import('./record/index.tsx'),
};

startTheme(document);
startSearch(document);
whenIdle(async () => {
  const { openPage, startNotice } = await import('./page/progress.ts');
  const page = openPage();
  startNotice(document, page.progress);
  if (document.querySelector('[data-island]'))
    (await import('./page/lesson.ts')).startLesson(document, page);
  if (document.querySelector('[data-map]'))
    (await import('./page/map.ts')).startMap(document, page);
  for (const [name, load] of Object.entries(desks)) {
    const element = document.querySelector<HTMLElement>(`[data-${name}]`);
    if (element) await (await load()).mount(element, page);
  }
});
