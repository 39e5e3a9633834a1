import { whenIdle } from './page/schedule.ts';
import { startSearch } from './page/search.ts';
import { startTheme } from './page/theme.ts';

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
  const me = document.querySelector<HTMLElement>('[data-me]');
  if (me) await (await import('./me/index.tsx')).mountMe(me, page);
  const test = document.querySelector<HTMLElement>('[data-test]');
  if (test) await (await import('./test/index.tsx')).mountTest(test, page);
  const record = document.querySelector<HTMLElement>('[data-record]');
  if (record) await (await import('./record/index.tsx')).mountRecord(record, page);
});
