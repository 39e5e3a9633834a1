import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { record as s } from '../../src/i18n/zh-CN/record.ts';
import { chapterIds } from '../support/dist.ts';
import { expect, test } from './site.ts';

const tests = [...chapterIds, 'final'];
const day = Date.UTC(2026, 10, 22, 2);

/** Puts a passed test of each name into the log, the last one on 2026-11-22 in Shanghai. */
async function pass(page: Page, names: string[]) {
  const events = names.flatMap((test, i) => {
    const head = { v: 2, at: day - 60_000 * (names.length - i) };
    const total = test === 'final' ? 40 : 12;
    return [
      { ...head, id: `made:${2 * i + 1}`, type: 'test-started', test, seed: i, items: [] },
      {
        ...head,
        id: `made:${2 * i + 2}`,
        type: 'test-finished',
        test,
        started: `made:${2 * i + 1}`,
        right: total - 2,
        total,
        passed: true,
      },
    ];
  });
  await page.goto('about/');
  await page.evaluate(
    (text) => localStorage.setItem('shangke:default:seg:made', text),
    events.map((event) => JSON.stringify(event)).join('\n'),
  );
}

test('until everything is passed the page says what is missing, with the way to it', async ({
  page,
}) => {
  await pass(page, ['basics']);
  await page.goto('record/');
  const rows = page.locator('.standing li');
  await expect(rows).toHaveCount(tests.length);
  await expect(rows.first()).toContainText('已通过，83%');
  await expect(rows.last()).toContainText(s.status.none);
  await rows.last().getByRole('link').click();
  await expect(page).toHaveURL(/\/test\/$/);
  await expect(page.locator('.certificate')).toHaveCount(0);
});

test('the record carries name, version, scores, date and a code that anyone can check', async ({
  page,
}) => {
  await pass(page, tests);
  await page.goto('record/');
  const record = page.locator('.certificate');
  await page.getByLabel(s.name).fill(' 李  小满 ');
  await expect(record).toContainText('李 小满');
  await expect(record).toContainText('2026 年 11 月 22 日');
  await expect(record).toContainText('10 / 12（83%）');
  await expect(record).toContainText('38 / 40（95%）');
  await expect(record).toContainText(s.honest);
  const text = await page.locator('.record-how pre').textContent();
  expect(text).toContain('李 小满\n2026-11-22\n');
  const digest = createHash('sha256')
    .update(text ?? '')
    .digest('hex');
  const code = await record.locator('code').textContent();
  expect(code?.replaceAll(' ', '')).toBe(digest.slice(0, 12));

  await page.reload();
  await expect(record).toContainText('李 小满');
  await expect(record.locator('code')).toHaveText(code ?? '');
  await page.getByLabel(s.name).fill('李大满');
  await expect(record.locator('code')).not.toHaveText(code ?? '');
});

test('it prints on one sheet of A4, without the page around it', async ({ page }) => {
  await pass(page, tests);
  await page.goto('record/');
  await page.getByLabel(s.name).fill('李小满');
  await page.locator(':root').evaluate((root) => root.setAttribute('data-theme', 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.certificate')).toBeVisible();
  await expect(page.locator('.certificate')).toHaveCSS('color', 'rgb(36, 33, 28)');
  for (const around of ['.site-header', '.site-footer', 'h1', '.record-tools', '.record-how'])
    await expect(page.locator(around).first()).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme}: no axe violation, nothing to scroll sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await pass(page, tests);
    await page.goto('record/');
    await page.locator('.record-how summary').click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
