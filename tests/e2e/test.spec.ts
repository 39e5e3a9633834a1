import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as s } from '../../src/i18n/zh-CN/test.ts';
import { fillRight, tabTo } from './keyboard.ts';
import { expect, test } from './site.ts';
import {
  begin,
  filledIn,
  fillSomething,
  goTo,
  handIn,
  lastDraw,
  logOf,
  questionsOf,
  shown,
  states,
} from './taken.ts';

const path = 'basics/test/';
const dialog = (page: Page) => page.getByRole('dialog');

/** Answers two questions, begins a third, and notes how all of it stands. */
async function takeHalf(page: Page) {
  await begin(page, path);
  await fillSomething(page);
  const first = await filledIn(page);
  await page.getByRole('button', { name: s.next }).click();
  await fillSomething(page);
  await page.getByRole('button', { name: s.next }).click();
  await fillSomething(page);
  const third = { id: await shown(page), filled: await filledIn(page) };
  return { first, third, draw: await lastDraw(page) };
}

async function expectSame(page: Page, before: Awaited<ReturnType<typeof takeHalf>>) {
  expect(await shown(page)).toBe(before.third.id);
  expect(await filledIn(page)).toEqual(before.third.filled);
  expect(await lastDraw(page)).toEqual(before.draw);
  for (const [i, { id }] of before.draw.items.entries()) {
    await goTo(page, i + 1);
    expect(await shown(page)).toBe(`q-${id}`);
  }
  await goTo(page, 1);
  expect(await filledIn(page)).toEqual(before.first);
}

test.describe('an interrupted test resumes at the same question, with the same draw and answers', () => {
  test('after the browser was closed', async ({ playwright, launchOptions, baseURL }) => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    const open = () =>
      playwright.chromium.launchPersistentContext(folder, {
        ...launchOptions,
        baseURL: baseURL ?? '',
      });
    const browser = await open();
    const page = await browser.newPage();
    const before = await takeHalf(page);
    await page.waitForTimeout(600);
    await browser.close();
    const again = await open();
    const after = await again.newPage();
    await after.goto(path);
    await after.locator('.question').waitFor();
    await expectSame(after, before);
    await again.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('after the page crashed', async ({ context }) => {
    const page = await context.newPage();
    const before = await takeHalf(page);
    await page.waitForTimeout(600);
    await page.goto('chrome://crash').catch(() => {});
    const after = await context.newPage();
    await after.goto(path);
    await after.locator('.question').waitFor();
    await expectSame(after, before);
  });

  test('after a reload in the middle of typing', async ({ page }) => {
    await begin(page, 'test/');
    const text = page.locator('.question input[type=text]');
    while ((await text.count()) === 0) await page.getByRole('button', { name: s.next }).click();
    const id = await shown(page);
    await text.fill('123');
    await page.reload();
    await page.locator('.question').waitFor();
    expect(await shown(page)).toBe(id);
    await expect(text).toHaveValue('123');
  });
});

test('the question on the screen takes the focus when the learner moves, and only then', async ({
  page,
}) => {
  await begin(page, path);
  const heading = page.locator('.question h3');
  await expect(heading).toBeFocused();
  await page.getByRole('button', { name: s.next }).click();
  await expect(heading).toBeFocused();
  await expect(heading).toContainText(s.step(2, 12));
  await page.reload();
  await expect(heading).toContainText(s.step(2, 12));
  await expect(heading).not.toBeFocused();
});

test('what is open is named before handing in; the result explains every miss and leads to its paragraph', async ({
  page,
}) => {
  await begin(page, path);
  const draw = await lastDraw(page);
  const questions = await questionsOf(page, draw);
  const single = questions.findIndex(({ type }) => type === 'single');
  const question = questions[single];
  if (question?.type !== 'single') throw new Error('no single-choice question drawn');
  const wrong = question.options.find(({ right }) => !right);
  await goTo(page, single + 1);
  await page.locator(`.question input[value="${wrong?.id}"]`).check();
  await page.goto('me/');
  await expect(page.locator('#mistakes + p')).toBeVisible();
  await expect(page.locator('.mistakes li')).toHaveCount(0);

  await page.goto(path);
  await page.locator('.overview').getByRole('button', { name: s.handIn }).click();
  await expect(dialog(page)).toContainText(s.askOpen(11));
  await dialog(page)
    .getByRole('button', { name: s.goTo(12) })
    .click();
  await expect(page.locator('.question h3')).toBeFocused();
  await expect(page.locator('.question h3')).toContainText(s.step(12, 12));
  await handIn(page);

  const result = page.locator('.test-result');
  await expect(result.locator('h2').first()).toBeFocused();
  await expect(result).toContainText(s.resultFailed);
  await expect(result).toContainText(s.score(0, 12, 0));
  await expect(result).toContainText(s.misses(12));
  const miss = page.locator(`[id="q-${question.id}"]`);
  await expect(miss).toContainText(wrong?.reason.replaceAll('**', '') ?? '');
  await expect(miss).toContainText(question.explain.replaceAll('**', ''));
  await expect(miss.locator('input:checked')).toHaveValue(wrong?.id ?? '');
  await miss.locator(`a[href$="#${question.cites}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${draw.items[single]?.lesson ?? ''}`.slice(0, 4)));
  await expect(page.locator(`[id="${question.cites}"]`)).toBeInViewport();
  await page.goto('me/');
  await expect(page.locator('.mistakes')).toContainText(question.stem.replaceAll('**', ''));
  await expect(page.locator('#tests + ol')).toContainText('最好 0%，没通过');
});

test('a chapter test is passed by keyboard alone, and the map and the record know', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(path);
  await tabTo(page, page.getByRole('button', { name: s.start, exact: true }));
  await page.keyboard.press('Enter');
  await page.locator('.question').waitFor();
  const draw = await lastDraw(page);
  for (const [i, question] of (await questionsOf(page, draw)).entries()) {
    await expect(page.locator('.question h3')).toBeFocused();
    await fillRight(page, question, draw.items[i]?.seed ?? 0);
    await tabTo(page, page.locator('.question .actions .primary'));
    await page.keyboard.press('Enter');
  }
  await expect(dialog(page)).toContainText(s.askAll(12));
  await tabTo(page, dialog(page).getByRole('button', { name: s.handIn, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.test-result')).toContainText(s.resultPassed);
  await expect(page.locator('.test-result')).toContainText(s.noMisses);
  const finished = (await logOf(page)).filter((event) => event.type === 'test-finished');
  expect(finished).toMatchObject([{ test: 'basics', right: 12, total: 12, passed: true }]);
  await page.goto('');
  await expect(page.locator('[data-test-stop="basics"]')).toHaveAttribute('data-status', 'done');
  await expect(page.locator('[data-test-stop="basics"]')).toContainText('100%');
  await page.goto('record/');
  await expect(page.locator('.standing li').first()).toContainText('已通过，100%');
});

test('taking it again draws anew, and the best result stays', async ({ page }) => {
  await begin(page, path);
  const first = await lastDraw(page);
  await handIn(page);
  await page.getByRole('button', { name: s.again }).click();
  await expect(page.locator('.question h3')).toBeFocused();
  const second = await lastDraw(page);
  expect(second.seed).not.toBe(first.seed);
  expect(second.items).not.toEqual(first.items);
  expect(await states(page)).toEqual(
    Array.from({ length: 12 }, (_, i) => s.to(i + 1, s.states.open)),
  );
  await handIn(page);
  await page.goto(path);
  await expect(page.locator('[data-test]')).toContainText(s.taken(2));
  await page.getByRole('button', { name: s.review }).click();
  await expect(page.locator('.test-result')).toContainText(s.misses(12));
});

test('the final test asks forty questions of every chapter', async ({ page }) => {
  await begin(page, 'test/');
  await expect(page.locator('.overview li')).toHaveCount(40);
  const { items } = await lastDraw(page);
  expect(new Set(items.map(({ id }) => id)).size).toBe(40);
});

test('when questions can’t be fetched the page says so, tries again, and has lost nothing', async ({
  page,
  allowFault,
}) => {
  allowFault(/Failed to load resource|ERR_FAILED/);
  await page.route('**/data/quiz/*.json', (route) => route.abort());
  await page.goto(path);
  await page.getByRole('button', { name: s.start, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(s.failed);
  const draw = await lastDraw(page);
  await page.unroute('**/data/quiz/*.json');
  await page.getByRole('button', { name: s.retry }).click();
  await expect(page.locator('.question')).toHaveAttribute('id', `q-${draw.items[0]?.id}`);
});

test('a time limit warns a minute before, extends simply, and never hands in by itself', async ({
  page,
}) => {
  await page.clock.install();
  await page.route(`**/${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('&quot;pass&quot;', '&quot;limit&quot;:5,$&');
    await route.fulfill({ response, body });
  });
  await begin(page, path);
  await expect(page.locator('.time-left')).toHaveText(s.left(5));
  await page.clock.fastForward(4 * 60_000 + 2_000);
  await expect(dialog(page)).toContainText(s.soon);
  await dialog(page)
    .getByRole('button', { name: s.extend(5) })
    .click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('.time-left')).toHaveText(s.left(6));
  await page.clock.fastForward(30 * 60_000);
  await expect(dialog(page)).toContainText(s.over);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeVisible();
  expect((await logOf(page)).filter(({ type }) => type === 'test-finished')).toEqual([]);
  await dialog(page)
    .getByRole('button', { name: s.extend(5) })
    .click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('.time-left')).toHaveText(s.left(6));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme}: no axe violation while a test runs, is handed in, and is over`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const violations = async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const found = await new AxeBuilder({ page }).withTags(tags).analyze();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    test.setTimeout(180_000);
    await begin(page, path);
    // One question of each type: the rest look the same.
    const questions = await questionsOf(page, await lastDraw(page));
    for (const type of new Set(questions.map((question) => question.type))) {
      await goTo(page, questions.findIndex((question) => question.type === type) + 1);
      await fillSomething(page);
      expect(await violations()).toEqual([]);
    }
    await page.locator('.overview').getByRole('button', { name: s.handIn }).click();
    expect(await violations()).toEqual([]);
    await dialog(page).getByRole('button', { name: s.stay }).click();
    await handIn(page);
    for (const folded of await page.locator('details').all())
      await folded.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations()).toEqual([]);
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a test says what it asks and what it needs', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.rules')).toContainText('12 题');
    await expect(page.locator('main noscript p')).toBeVisible();
  });
});
