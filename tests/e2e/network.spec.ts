import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { topicNames } from '#commerce/topics';
import { builds } from '../support/builds.ts';
import { brotliBytes, builtPages, chapterIds, isLesson, isTest } from '../support/dist.ts';
import { expect, test } from './site.ts';
import { test as words } from '../../src/i18n/zh-CN/test.ts';

const pages = builtPages(builds.site);
const pathsOf = (kind: typeof isLesson) => pages.filter(kind).map(({ path }) => path);

/** Collects what a page asks for, and weighs it as a static host would send it. */
function meter(page: Page) {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const weigh = (kinds: string[], only = /./) =>
    requests
      .filter((request) => kinds.includes(request.resourceType()))
      .map((request) => decodeURI(new URL(request.url()).pathname))
      .filter((path) => only.test(path))
      .reduce((sum, path) => {
        const file = path.endsWith('/') ? `${path}index.html` : path;
        return sum + brotliBytes(readFileSync(join(builds.site.out, file)));
      }, 0);
  return { requests, weigh };
}

const idle = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
};

for (const path of pathsOf(isLesson))
  test(`/${path}: scripts within budget before and after scrolling`, async ({ page }) => {
    const { requests, weigh } = meter(page);
    await page.goto(path);
    await idle(page);
    const before = weigh(['script']);
    for (const island of await page.locator('[data-island]').all()) {
      await island.scrollIntoViewIfNeeded();
      await idle(page);
    }
    const after = weigh(['script']);
    const data = weigh(['fetch', 'xhr']);
    console.log(`${path} scripts: ${before} B idle, ${after} B after scrolling, data ${data} B`);
    expect(before).toBeLessThanOrEqual(8_000);
    expect(after).toBeLessThanOrEqual(32_000);
    expect(requests.some((request) => request.url().includes('pagefind'))).toBe(false);
  });

/** Bytes a model may add to its lesson; the checker of copy brings the words it knows besides. */
const budgetOf = (tool: string) => ({
  scripts: 12_000,
  data: tool === 'copy-checker' ? 26_000 : 0,
});

for (const path of pathsOf(isLesson))
  test(`/${path}: each model within 12,000 B beside its lesson`, async ({ page }) => {
    const { weigh } = meter(page);
    await page.goto(path);
    await page.locator('[data-island="quiz"]').scrollIntoViewIfNeeded();
    await idle(page);
    for (const island of await page.locator('[data-island="explorable"]').all()) {
      const tool = (await island.getAttribute('data-tool')) ?? '';
      const before = { scripts: weigh(['script']), data: weigh(['fetch', 'xhr']) };
      await island.hover();
      await expect(island).toHaveAttribute('data-ready', '');
      await idle(page);
      const scripts = weigh(['script']) - before.scripts;
      const data = weigh(['fetch', 'xhr']) - before.data;
      console.log(`${tool}: ${scripts} B of scripts, ${data} B of data`);
      expect(scripts).toBeLessThanOrEqual(budgetOf(tool).scripts);
      expect(data).toBeLessThanOrEqual(budgetOf(tool).data);
    }
  });

/** Files of formulas: which of them a test fetches depends on its draw. */
const formulas = new RegExp(`/(formula|${topicNames.join('|')})\\.[\\w-]+\\.js$`);

for (const path of pathsOf(isTest))
  test(`/${path}: scripts within budget after the start`, async ({ page }) => {
    const { weigh } = meter(page);
    await page.goto(path);
    await page.getByRole('button', { name: words.start }).click();
    await page.locator('.question').waitFor();
    await idle(page);
    const [scripts, drawn] = [weigh(['script']), weigh(['script'], formulas)];
    console.log(`${path} scripts: ${scripts} B after the start, ${drawn} B of them formulas`);
    expect(scripts - drawn).toBeLessThanOrEqual(30_000);
    expect(drawn).toBeLessThanOrEqual(8_000);
  });

for (const path of ['', ...chapterIds.map((id) => `${id}/`)])
  test(`/${path}: everything until idle within 24,000 B`, async ({ page }) => {
    const { weigh } = meter(page);
    await page.goto(path);
    await idle(page);
    expect(
      weigh(['document', 'script', 'stylesheet', 'image', 'fetch', 'xhr', 'other']),
    ).toBeLessThanOrEqual(24_000);
  });
