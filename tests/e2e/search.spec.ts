import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builds } from '../support/builds.ts';
import { brotliBytes } from '../support/dist.ts';
import { expect, test } from './site.ts';

const start = 'basics/history/';
const dialog = 'dialog.search-dialog';
const lesson = '[role=option].lesson';

const field = (page: Page) => page.locator('[role=combobox]');

async function open(page: Page, key = '/') {
  await page.waitForLoadState('networkidle');
  await page.keyboard.press(key);
  await expect(field(page)).toBeFocused();
}

test('by keyboard: open, type, choose, go; close and come back', async ({ page }) => {
  await page.goto(start);
  await open(page);
  await page.keyboard.type('全库');
  await expect(page.locator(lesson).first()).toContainText('1.3');
  await expect(page.locator('[role=option] mark').first()).toHaveText('全库');
  await expect(page.locator(dialog).getByRole('status')).toContainText(/找到/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(page.locator('[aria-selected=true]')).toHaveId(active ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator(dialog)).toHaveCount(0);
  await page.locator('[data-search]').focus();
  await open(page, 'Control+k');
  await page.keyboard.type('aqkc');
  await expect(page.locator(lesson).first()).toContainText('1.3');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search]')).toBeFocused();
  await open(page, 'Enter');
  await page.keyboard.type('再订货点');
  await page.locator(lesson).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/glossary\/#term-reorder-point$/);
});

test('an input method is left in peace', async ({ page }) => {
  await page.goto(start);
  await open(page);
  const cdp = await page.context().newCDPSession(page);
  for (const text of ['s', 'san', 'san j', 'san jin'])
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.waitForTimeout(600);
  await expect(page.locator('[role=option]')).toHaveCount(0);
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await cdp.send('Input.insertText', { text: '三金' });
  await expect(page.locator(lesson).first()).toContainText('1.1');
  await expect(field(page)).toHaveValue('三金');
  await expect(page.locator(dialog)).toBeVisible();
});

test('says which word it took instead, and goes back to the words as typed', async ({ page }) => {
  await page.goto(start);
  await open(page);
  await page.keyboard.type('anquankucun');
  await expect(page.locator('.search-notice')).toContainText('安全库存');
  await page.getByRole('button', { name: '只找“anquankucun”' }).click();
  await expect(page.locator('.search-notice')).toContainText('没有找到“anquankucun”');
});

test('an index that does not come is said so, and fetched again', async ({ page, allowFault }) => {
  allowFault(/Failed to load resource|Pagefind|dynamically imported module/);
  await page.goto(start);
  await page.route('**/pagefind/**', (route) => route.abort());
  await open(page);
  await page.keyboard.type('三金');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator(lesson).first()).toContainText('1.1');
});

test('a shared link searches at once, and the address follows the words', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('安全庫存')}`);
  await expect(page.locator(lesson).first()).toContainText('1.3');
  await page.locator('[role=combobox]').fill('三金');
  await expect(page).toHaveURL(/q=%E4%B8%89%E9%87%91$/);
  await expect(page.locator(lesson).first()).toContainText('1.1');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('works under a base path', async ({ page, sites }) => {
  await page.goto(`${sites.training}${start}`);
  await open(page);
  await page.keyboard.type('三金');
  await page.locator(lesson).first().waitFor();
  for (const option of await page.locator('[role=option]').all())
    expect(await option.getAttribute('href')).toMatch(/^\/training\//);
  await page.locator('[role=option].heading').first().click();
  await page.waitForURL(/\/training\/basics\/history\/#/);
  await expect(page.locator(dialog)).toHaveCount(0);
});

test('remembers what was opened, and forgets it on demand', async ({ page }) => {
  await page.goto(start);
  await open(page);
  await page.keyboard.type('三金');
  await page.locator(lesson).first().click();
  await open(page, 'Control+k');
  await page.getByRole('button', { name: '三金', exact: true }).click();
  await expect(field(page)).toHaveValue('三金');
  await field(page).fill('');
  await page.getByRole('button', { name: '清除记录' }).click();
  await expect(page.getByText('最近搜过')).toHaveCount(0);
});

test('costs nothing untouched, and at most 200 KB until the first result', async ({ page }) => {
  const asked: string[] = [];
  await page.goto(start);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(decodeURI(new URL(request.url()).pathname)));
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await open(page);
  await page.keyboard.type('安全库存');
  await page.locator(lesson).first().waitFor();
  const bytes = (path: string) => {
    const file = readFileSync(join(builds.site.out, path));
    return /\.(js|json)$/.test(path) ? brotliBytes(file) : file.length;
  };
  const sizes = asked.map((path) => ({ path, bytes: bytes(path) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`until the first result: ${total} B in ${sizes.length} files`);
  expect(total).toBeLessThanOrEqual(200 * 1024);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a law is found by its short name and article, and its place in the list of laws', async ({
  page,
}) => {
  await page.goto(`search/?q=${encodeURIComponent('消法 55 条')}`);
  await expect(page.locator('[role=option] mark').first()).toHaveText('消费者权益保护法》第 55 条');
  await page.getByRole('option', { name: /^消费者权益保护法/ }).click();
  await page.waitForURL(/\/laws\/#consumer-law$/);
});

test('where nothing is found, near terms are one press away', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('anqankuchunx')}`);
  await page.getByRole('button', { name: '安全库存', exact: true }).click();
  await expect(page.locator(lesson).first()).toContainText('1.3');
  await page.locator('[role=combobox]').fill('量子力学');
  await expect(page.getByText('没有找到“量子力学”')).toBeVisible();
  await expect(page.locator('.search-start button').first()).toBeVisible();
});
