import type { Locator, Page } from '@playwright/test';
import { explorables } from '#explorables';
import { t } from '#i18n';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site.ts';
import { type Solution, solutions } from './tools.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const s = t('zh-CN');
const ready = (page: Page) => page.locator('[data-island="explorable"][data-ready]').waitFor();
const challenge = (page: Page, text: string) =>
  page.locator('.explorable-challenges li').filter({ hasText: text });
const numberField = (page: Page, id: string) =>
  page.locator('.range-field', { has: page.locator(`[id="${id}"]`) }).locator('[type=number]');

/** Everything a hand has set, in the order of the page. */
const settings = (page: Page) =>
  page
    .locator('.explorable')
    .locator('input:not([readonly]):not([name$="-guess"]), select, textarea')
    .evaluateAll((fields) =>
      (fields as HTMLInputElement[]).map((field) =>
        /radio|checkbox/.test(field.type) ? field.checked : field.value,
      ),
    );

async function retype(field: Locator, value: string) {
  await field.press('Control+A');
  await field.pressSequentially(value);
  await field.press('Tab');
}

async function solve(page: Page, id: string, { press = [], numbers = {}, day, text }: Solution) {
  for (const label of press) await page.getByLabel(label, { exact: true }).press('Space');
  for (const [key, value] of Object.entries(numbers))
    await retype(numberField(page, `${id}-${key}`), String(value));
  if (day) {
    await page.locator('input[type=date]').fill(day);
    await page.locator('input[type=date]').press('Tab');
  }
  if (text) await retype(page.locator('textarea'), text);
}

test('every tool is listed once, by its name, with what it is for', async ({ page }) => {
  await page.goto('tools/');
  const listed = page.locator('.shelf li a');
  await expect(listed).toHaveCount(explorables.length);
  for (const { id } of explorables) {
    const { title } = s.explorables[id];
    await expect(page.getByRole('link', { name: title, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`/tools/${id}/$`),
    );
    await expect(page.getByText(s.tools.promises[id])).toBeVisible();
  }
});

for (const { id } of explorables) {
  const { title, challenges, common } = s.explorables[id];
  const goals = solutions[id].map((solution) => ({
    solution,
    goal: (challenges as Record<string, string>)[solution.challenge] ?? '',
  }));

  test.describe(title, () => {
    test('opens by keyboard, whole', async ({ page }) => {
      await page.goto('tools/');
      await tabTo(page, page.getByRole('link', { name: title, exact: true }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await ready(page);
      const guess = page.locator('.explorable-guess input').first();
      await tabTo(page, guess);
      await page.keyboard.press('Space');
      await expect(guess).toBeChecked();
      await tabTo(page, page.getByRole('button', { name: common.copy }));
    });

    test('its challenges are met by keys, stay met, and its link shows the same', async ({
      page,
      context,
    }) => {
      await page.goto(`tools/${id}/`);
      await ready(page);
      for (const { goal, solution } of goals) {
        await page.getByRole('button', { name: common.reset }).press('Enter');
        await expect(challenge(page, goal)).not.toHaveClass(/met/);
        await solve(page, id, solution);
        await expect(challenge(page, goal)).toHaveClass(/met/);
      }
      const set = await settings(page);

      await page.getByRole('button', { name: common.copy }).click();
      await expect(page.getByText(common.copied)).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toContain(`/tools/${id}/#try=${id}&`);
      const other = await context.newPage();
      await other.goto(link);
      await ready(other);
      await expect(other.getByText(common.opened)).toBeVisible();
      expect(await settings(other)).toEqual(set);

      await page.reload();
      await ready(page);
      for (const { goal } of goals) await expect(challenge(page, goal)).toHaveClass(/met/);
    });

    test('a link with nonsense is refused in words and changes nothing', async ({ page }) => {
      const { fields } = await import(`../../src/explorables/${id}/model.ts`);
      await page.goto(`tools/${id}/`);
      await ready(page);
      const before = await settings(page);
      for (const nonsense of ['999999999', 'NaN', '1e3', '%3Cb%3E']) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          `try=${id}&${Object.keys(fields)[0]}=${nonsense}`,
        );
        await expect(page.getByText(/没有采用/)).toBeVisible();
        expect(await settings(page)).toEqual(before);
      }
    });
  });
}

test('from a lesson: a link with parameters opens the model there, and it opens alone as it stands', async ({
  page,
}) => {
  await page.goto('basics/processes/#try=safety-stock&sl=0.5');
  await ready(page);
  await expect(page.locator('#try-safety-stock')).toBeInViewport();
  await expect(numberField(page, 'safety-stock-sl')).toHaveValue('0.5');
  await page.getByRole('link', { name: '单独打开' }).click();
  await expect(page).toHaveURL(/\/tools\/safety-stock\/#try=safety-stock&sl=0\.5$/);
  await ready(page);
  await expect(numberField(page, 'safety-stock-sl')).toHaveValue('0.5');
});

for (const root of ['', 'en/']) {
  test(`works under /training/${root}: pages, links made there`, async ({ page, sites }) => {
    await page.goto(`${sites.training}${root}tools/`);
    await page.getByRole('link', { name: '安全库存实验台' }).click();
    await ready(page);
    await page.getByRole('button', { name: '复制这组参数的链接' }).click();
    await expect(page.getByText('已复制')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${sites.training}${root}tools/safety-stock/#try=safety-stock`,
    );
  });
}
