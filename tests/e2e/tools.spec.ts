import type { Page } from '@playwright/test';
import { explorables } from '#explorables';
import { t } from '#i18n';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site.ts';
import { numberField, solve } from './tool-keyboard.ts';
import { solutions } from './tools.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const s = t('zh-CN');
const ready = (page: Page) => page.locator('[data-island="explorable"][data-ready]').waitFor();
const challenge = (page: Page, text: string) =>
  page.locator('.explorable-challenges li').filter({ hasText: text });
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
  const goals: Readonly<Record<string, string>> = challenges;

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

    for (const [name, text] of Object.entries(goals)) {
      test(`by keyboard: ${text}`, async ({ page }) => {
        await page.goto(`tools/${id}/`);
        await ready(page);
        await expect(challenge(page, text)).not.toHaveClass(/met/);
        await solve(page, id, solutions[id][name] ?? []);
        await expect(challenge(page, text)).toHaveClass(/met/);
      });
    }

    test('a challenge met stays met, and the link made there shows the same', async ({
      page,
      context,
    }) => {
      // Which platform or business is looked at isn't part of a link.
      const solved = Object.entries(solutions[id]);
      const [name, steps] = solved.find(([, list]) => list.every((step) => 'set' in step)) ??
        solved[0] ?? ['', []];
      const goal = goals[name] ?? '';
      await page.goto(`tools/${id}/`);
      await ready(page);
      await solve(page, id, steps);
      await expect(challenge(page, goal)).toHaveClass(/met/);
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
      await expect(challenge(page, goal)).toHaveClass(/met/);
    });

    test('a number typed out of range is refused in words', async ({ page }) => {
      await page.goto(`tools/${id}/`);
      await ready(page);
      const field = page.locator('.explorable [type=number]').first();
      if ((await field.count()) === 0) return;
      for (const nonsense of ['999999999', '-99999', '']) {
        await field.fill(nonsense);
        await field.blur();
        await expect(page.getByText(/^要填 .+ 之间的数/)).toBeVisible();
        await expect(field).toHaveValue(/^-?[\d.]+$/);
        expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(true);
      }
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
