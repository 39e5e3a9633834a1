import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { BuildName } from '../support/builds.ts';
import { pagePaths } from '../support/paths.ts';
import { expect, test } from './site.ts';

/** Goes down the page as a reader would, so that every island comes to life, and back up. */
async function readThrough(page: Page) {
  await expect(page.locator('main [aria-busy]')).toHaveCount(0);
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

/** Every layout shift since navigation that no one's hand caused, with what moved. */
const layoutShifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        interface Shift extends PerformanceEntry {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        }
        const name = (node: Node | null) =>
          node instanceof Element ? node.outerHTML.slice(0, 120) : '?';
        const shifts: string[] = [];
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
            if (!hadRecentInput)
              shifts.push(`${value}: ${sources.map(({ node }) => name(node)).join(', ')}`);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 100);
      }),
  );

/** What axe finds; in the second theme only colours can differ. */
const axe = async (page: Page, colorsOnly: boolean) => {
  const builder = new AxeBuilder({ page });
  if (colorsOnly) builder.withRules(['color-contrast', 'link-in-text-block']);
  else builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(' | ')}`,
  );
};

const pages: { site: BuildName; path: string }[] = [
  ...pagePaths('site').map((path) => ({ site: 'site' as const, path })),
  { site: 'workshop', path: 'workshop/' },
  { site: 'workshop', path: 'workshop/live/' },
];

for (const { site, path } of pages) {
  test.describe(`/${path}`, () => {
    test.beforeEach(({ allowFault }) => allowFault(/no\/such\/page|status of 404/));
    // The workshop is some eighty questions long.
    test.setTimeout(240_000);

    for (const width of [390, 1280])
      test(`${width} px: no layout shift, no axe violation, light or dark`, async ({
        page,
        sites,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(`${sites[site]}${path}`);
        await readThrough(page);
        expect(await layoutShifts(page)).toEqual([]);
        expect(await axe(page, false)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axe(page, true)).toEqual([]);
      });

    test('320 px: nothing to scroll sideways', async ({ page, sites }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${sites[site]}${path}`);
      await readThrough(page);
      const wide = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        culprits: [...document.querySelectorAll('body *')]
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
          .map((e) => `${e.tagName}.${e.className}`)
          .slice(0, 5),
      }));
      expect(wide.page, wide.culprits.join(', ')).toBeLessThanOrEqual(320);
    });
  });
}
