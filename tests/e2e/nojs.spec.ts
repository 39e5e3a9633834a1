import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a lesson reads, prints and answers without scripts', async ({ page }) => {
  await page.goto('basics/history/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const question = page.locator('[data-island="quiz"]').getByRole('group').first();
  await expect(question).toBeVisible();
  await expect(page.locator('.needs-js:visible')).toHaveCount(0);
  const key = page.locator('details.answer-key');
  await expect(key).toBeVisible();
  await expect(key.locator('li').first()).toBeHidden();
  await key.locator('summary').click();
  await expect(key.locator('li').first()).toBeVisible();
});

test('a term opens its definition without scripts', async ({ page }) => {
  await page.goto('basics/history/');
  const term = page.locator('.term').first();
  await term.click();
  await expect(page.locator('.term-pop:popover-open')).toBeVisible();
});

test('search falls back to the glossary, my learning says what it needs', async ({ page }) => {
  await page.goto('');
  await page.locator('[data-search]').click();
  await expect(page).toHaveURL(/search\/$/);
  await page.locator('main noscript a, main a').first().click();
  await expect(page).toHaveURL(/glossary\/$/);
  await page.goto('me/');
  await expect(page.locator('main noscript p')).toBeVisible();
});
