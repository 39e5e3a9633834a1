import { expect, test } from './site.ts';

test('home points at the first lesson, then at where one stopped', async ({ page }) => {
  await page.goto('');
  const go = page.locator('[data-continue]');
  await expect(go).toHaveText('从第一课开始');
  await go.click();
  await expect(page).toHaveURL(/basics\/history\/$/);
  await page.waitForLoadState('networkidle');
  await page.locator('[id="1.1.2"]').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('1.1.2')?.scrollIntoView());
  await expect(page.locator('.contents a[aria-current]')).toHaveAttribute('href', '#1.1.2');
  await page.goto('');
  await expect(go).toHaveText('接着学');
  await expect(go).toHaveAttribute('href', /basics\/history\/#1\.1\.2$/);
  await go.click();
  await expect(page.locator('[id="1.1.2"]')).toBeInViewport();
});

test('the theme is kept, and is there before the first paint', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: '明暗' }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await page.goto('basics/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(24, 22, 19)');
});

test('text is painted while every stylesheet file is still on its way', async ({ page }) => {
  await page.route('**/assets/*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => {});
  });
  await page.goto('basics/history/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  await expect
    .poll(
      () =>
        page.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1,
        ),
      {
        timeout: 2500,
      },
    )
    .toBeGreaterThan(0);
});

for (const root of ['', 'en/']) {
  test(`works under /training/${root}: pages, scripts, data, drawings, search, progress`, async ({
    page,
    sites,
  }) => {
    await page.goto(sites.training + root);
    await page.locator('[data-continue]').click();
    await expect(page).toHaveURL(`${sites.training}${root}basics/history/`);
    await page.locator('#quiz').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-island="quiz"]')).toHaveAttribute('data-ready', '');
    const drawings = page.locator('.figure img');
    await drawings.first().scrollIntoViewIfNeeded();
    await expect
      .poll(() => drawings.first().evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('三金');
    await page.getByRole('dialog').getByRole('option').first().click();
    await expect(page).toHaveURL((url) => url.href.startsWith(`${sites.training}${root}glossary/`));
  });
}

test('the last lesson of a chapter leads to its test', async ({ page }) => {
  await page.goto('basics/processes/');
  await page.getByRole('link', { name: '章节测验' }).click();
  await expect(page).toHaveURL(/\/basics\/test\/$/);
});

test('an unknown address gets a page that leads home', async ({ page, allowFault }) => {
  allowFault(/404/);
  await page.goto('nowhere/at/all/');
  await page.getByRole('link', { name: '回到课程地图' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('电子商务实务');
});

test('on paper: no chrome, the text, and the answers unfolded', async ({ page }) => {
  await page.goto('basics/history/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('[id="1.1.1"]')).toBeVisible();
  await expect(page.locator('.answer-key li').first()).toBeVisible();
});
