import { startLesson } from './page/lesson.ts';
import { startMap } from './page/map.ts';
import { startNotice } from './page/notice.ts';
import { whenIdle } from './page/schedule.ts';
import { startSearch } from './page/search.ts';
import { startTheme } from './page/theme.ts';

startTheme(document);
startSearch(document);
whenIdle(async () => {
  const { openPage } = await import('./page/progress.ts');
  const page = openPage();
  startNotice(document, page.progress);
  startMap(document, page);
  startLesson(document, page);
  const me = document.querySelector<HTMLElement>('[data-me]');
  if (me) (await import('./me/index.tsx')).mountMe(me, page);
});
