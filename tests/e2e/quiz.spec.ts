import type { Page } from '@playwright/test';
import { quiz as s } from '../../src/i18n/zh-CN/quiz.ts';
import { builds } from '../support/builds.ts';
import { builtPages } from '../support/dist.ts';
import { expect, test } from './site.ts';

/** The lesson of the workshop course whose quiz holds the questions of `tests/fixtures/questions.ts`. */
const path = () => {
  const page = builtPages(builds.workshop).find(({ html }) => html.includes('"q-order-journey"'));
  if (!page) throw new Error('no page of the workshop course holds the questions of the fixtures');
  return page.path;
};
const question = (page: Page, id: string) => page.locator(`[id="q-${id}"]`);
const press = (page: Page, id: string, name: string) =>
  question(page, id).getByRole('button', { name, exact: true }).click();
const spoken = (page: Page, id: string) => question(page, id).getByRole('status');
const focused = (page: Page) => page.locator(':focus');

test.beforeEach(async ({ page, sites }) => {
  await page.goto(`${sites.workshop}${path()}#q-order-journey`);
  // A chosen option is answered by the count once scripts are there.
  await question(page, 'mfa-factors').locator('.option label').first().click();
  await expect(spoken(page, 'mfa-factors')).toHaveText(s.picked(1, 2));
});

test('what was filled in before the code came is kept', async ({ page, sites }) => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/data\/quiz\//, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${sites.workshop}${path()}?late#q-order-journey`);
  await question(page, 'term-edi').getByRole('textbox').fill('EDI');
  await question(page, 'metrics-meaning').locator('select').nth(1).selectOption({ index: 2 });
  for (const i of [0, 1])
    await question(page, 'return-exceptions').locator('.option label').nth(i).click();
  arrive();
  await expect(question(page, 'return-exceptions')).toContainText(s.picked(2, 2));
  await expect(question(page, 'metrics-meaning')).toContainText(s.used);
  await press(page, 'term-edi', s.check);
  await expect(focused(page)).toHaveText(s.right);
});

test('answer, see why, try again, see the key, do it once more: the focus is never lost', async ({
  page,
}) => {
  const id = 'model-cake-o2o';
  const one = question(page, id);
  await press(page, id, s.check);
  await expect(spoken(page, id)).toHaveText(s.missing.single);
  await expect(focused(page)).toHaveAttribute('type', 'radio');
  for (const wrong of ['C2C', 'B2B']) {
    await one.locator('label', { hasText: wrong }).click();
    await press(page, id, s.check);
    await expect(focused(page)).toHaveText(s.wrong);
    await expect(one.locator('.verdict').first()).toContainText(s.verdicts.wrong);
    if (wrong === 'B2B') break;
    await expect(one.getByRole('button', { name: s.reveal })).toHaveCount(0);
    await press(page, id, s.retry);
    await expect(focused(page)).toHaveAttribute('value', 'c2c');
  }
  await press(page, id, s.reveal);
  await expect(focused(page)).toHaveText(s.revealed);
  await expect(spoken(page, id)).toContainText('O2O');
  const kept = one.locator('.option input:checked');
  await one.locator('.option label').first().click({ force: true });
  await one.locator('.option label').last().click({ force: true });
  await expect(kept).toHaveAttribute('value', 'b2b');
  await press(page, id, s.again);
  await expect(focused(page)).toHaveRole('heading');
  await expect(kept).toHaveCount(0);
});

test('Enter checks a text, but not while an input method is composing', async ({ page }) => {
  const field = question(page, 'term-edi').getByRole('textbox');
  await field.fill('ｅｄｉ');
  for (const composing of [{ isComposing: true }, { keyCode: 229 }])
    await field.evaluate(
      (input, init) =>
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init })),
      composing,
    );
  await expect(question(page, 'term-edi').locator('.feedback')).toHaveCount(0);
  await field.press('Enter');
  await expect(focused(page)).toHaveText(s.right);
  await expect(field).toHaveAttribute('readonly');
  await expect(field).toBeEnabled();
});

test('a step moves by buttons, by keys and by place, and keeps the focus', async ({ page }) => {
  const order = question(page, 'order-journey');
  const steps = order.locator('.step');
  const last = (await steps.last().textContent()) ?? '';
  const up = order.getByRole('button', { name: s.upOf(last) });
  await up.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(steps.nth(3)).toHaveText(last);
  await expect(spoken(page, 'order-journey')).toHaveText(s.moved(last, 4, 5));
  await expect(up).toBeFocused();
  await up.click();
  await expect(steps.nth(2)).toHaveText(last);
  await expect(up).toBeFocused();
  await order.getByRole('combobox', { name: s.moveOf(last) }).selectOption('1');
  await expect(steps.first()).toHaveText(last);
  await up.click({ force: true });
  await expect(steps.first()).toHaveText(last);
});

test('a wrong row is where the focus goes, and its mark leaves when it is mended', async ({
  page,
}) => {
  const id = 'ad-words';
  await press(page, id, s.check);
  await expect(spoken(page, id)).toContainText('316');
  for (const row of await question(page, id).locator('tbody tr').all())
    await row.getByRole('radio').first().check();
  await press(page, id, s.check);
  const wrong = question(page, id).locator('.verdict', { hasText: s.verdicts.wrong });
  await expect(wrong).toHaveCount(2);
  await press(page, id, s.retry);
  await expect(focused(page)).toHaveRole('radio');
  await page.keyboard.press('ArrowRight');
  await expect(wrong).toHaveCount(1);
});

test('a case goes step by step, there and back, and the focus goes along', async ({ page }) => {
  const id = 'case-cracked-jar';
  const one = question(page, id);
  await press(page, id, s.check);
  await expect(spoken(page, id)).toHaveText(s.missing.branching);
  await expect(focused(page)).toHaveText(s.step(1));
  await one.getByRole('button', { name: '开箱视频' }).press('Enter');
  await expect(focused(page)).toHaveText(s.step(2));
  await one.getByRole('button', { name: s.rechooseOf(1) }).press('Enter');
  await expect(focused(page)).toHaveText(s.step(1));
  await one.getByRole('button', { name: '开箱视频' }).press('Enter');
  await one.getByRole('button', { name: '店里的规定' }).press('Enter');
  await expect(focused(page)).toHaveText(s.arrived);
  await press(page, id, s.check);
  await expect(focused(page)).toHaveText(s.wrong);
  await expect(one.locator('.verdict')).toHaveCount(2);
  await press(page, id, s.retry);
  await expect(focused(page)).toHaveAccessibleName(s.rechooseOf(1));
});

test('an answer of one’s own is written, compared and judged in that order', async ({ page }) => {
  const id = 'write-title';
  const one = question(page, id);
  await press(page, id, s.compare);
  await expect(focused(page)).toHaveRole('textbox');
  await one.getByRole('textbox').fill('榉木增高架');
  await press(page, id, s.compare);
  await expect(focused(page)).toHaveText(s.model);
  await one.locator('.option label').first().click();
  await press(page, id, s.check);
  await expect(focused(page)).toHaveText(s.self.wrong);
  await press(page, id, s.retry);
  await expect(focused(page)).toHaveRole('textbox');
  for (const n of [1, 2]) await one.locator('.option label').nth(n).click();
  await press(page, id, s.check);
  await expect(focused(page)).toHaveText(s.self.right);
});

test('nothing shifts when earlier results appear, nothing overflows at 320 pixels', async ({
  page,
}) => {
  await question(page, 'term-edi').getByRole('textbox').fill('EDI');
  await press(page, 'term-edi', s.check);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.title += ` shift ${JSON.stringify(entry)}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.reload();
  await question(page, 'term-edi').scrollIntoViewIfNeeded();
  await expect(question(page, 'term-edi').locator('.chip')).toHaveText(s.chip.pastRight);
  expect(await page.title()).not.toContain('shift');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
