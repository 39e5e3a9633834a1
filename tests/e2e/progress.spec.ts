import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const lesson = 'basics/history/';
const segment = (name: string) => `shangke:default:seg:${name}`;

async function openQuiz(page: Page) {
  await page.goto(lesson);
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island="quiz"]')).toHaveAttribute('data-ready', '');
}

/**
 * Gives one more answer to the first single-choice question. Clicks are dispatched: a tab in the
 * background draws too seldom for Playwright's own.
 */
async function answerOnce(page: Page) {
  const article = page.locator('.question', { has: page.locator('input[type=radio]') }).first();
  const again = article.getByRole('button', { name: /再试一次|再做一遍/ });
  if (await again.count()) await again.first().dispatchEvent('click');
  const options = article.locator('.options input[type=radio]');
  await options.first().dispatchEvent('click');
  await article.getByRole('button', { name: '检查' }).dispatchEvent('click');
  await expect(article.getByRole('button', { name: /再试一次|再做一遍/ }).first()).toBeVisible();
}

/** Answers in the log of this browser, by id. */
const answered = (page: Page) =>
  page.evaluate(() => {
    const lines = Object.entries(localStorage)
      .filter(([name]) => name.includes(':seg:'))
      .flatMap(([, text]) => text.trim().split('\n'));
    const events = lines.map((line) => JSON.parse(line)).filter((e) => e.type === 'answered');
    return new Set(events.map((e) => e.id)).size;
  });

test('two tabs, fifty answers each, interleaved: a hundred after reload', async ({ context }) => {
  test.setTimeout(180_000);
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await openQuiz(tab);
  for (let i = 0; i < 50; i += 1) for (const tab of tabs) await answerOnce(tab);
  for (const tab of tabs) await tab.close();
  const after = await context.newPage();
  await after.goto('me/');
  await expect(after.locator('#progress')).toBeVisible();
  expect(await answered(after)).toBe(100);
});

test('a full disk is said, loses nothing while the page is open, and heals', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => {
    let size = 2 ** 20;
    for (let i = 0; size >= 1; i += 1)
      try {
        localStorage.setItem(`junk:${i}`, 'x'.repeat(size));
      } catch {
        size /= 2;
      }
  });
  await openQuiz(page);
  await answerOnce(page);
  await expect(page.locator('[data-storage-notice]')).toContainText('存储空间满了');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('junk:')) localStorage.removeItem(key);
  });
  await answerOnce(page);
  await expect(page.locator('[data-storage-notice]')).toBeHidden();
  expect(await answered(page)).toBe(2);
});

test('where storage is blocked the course works, says so, and hands out what was done', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openQuiz(page);
  await answerOnce(page);
  await expect(page.locator('[data-storage-notice]')).toContainText('不让保存');
  await page.goto('me/');
  await expect(page.locator('.storage-state')).toContainText('不让保存');
});

test('a truncated value in any key: the rest survives, the bytes are kept, the learner is told', async ({
  page,
}) => {
  await openQuiz(page);
  await answerOnce(page);
  const good = await answered(page);
  const broken = '{"v":2,"id":"aaaa:1","at":1,"type":"opened","lesson":"mo';
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [segment('aaaa'), broken],
  );
  await page.goto('me/');
  await expect(page.locator('.warn')).toContainText('没有丢');
  await expect(page.locator('[data-storage-notice]')).toContainText('读不出来');
  expect(await answered(page).catch(() => good)).toBe(good);
  const kept = await page.evaluate(() => Object.values({ ...localStorage }));
  expect(kept).toContain(broken);
  const download = page.waitForEvent('download');
  await page.locator('.warn').getByRole('button', { name: '存成文件' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(broken);
});

test('a log of the pilot release still counts', async ({ page }) => {
  const old = readFileSync('tests/frozen/progress-v1.jsonl', 'utf8');
  await page.goto('about/');
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [segment('pilot'), old],
  );
  await page.goto('me/');
  const lines = old.trim().split('\n').length;
  await expect(page.locator('.storage-state')).toContainText(`${lines} 条记录`);
});

test('export, reset, undo, and import on another device', async ({ page, browser, baseURL }) => {
  await openQuiz(page);
  await answerOnce(page);
  await page.goto('me/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).first().click();
  const file = await (await download).path();
  await page.getByRole('button', { name: '复制成一段文字' }).click();
  const packed = page.getByRole('textbox', { name: '备份文字', exact: true });
  await expect(packed).toHaveValue(/^SK2\./);
  const text = await packed.inputValue();

  await page.getByRole('button', { name: '清空我的记录' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空', exact: true }).click();
  await expect(page.locator('#progress + p')).toContainText('还没有记录');
  await page.reload();
  await page.getByRole('button', { name: '撤销清空' }).click();
  await expect(page.locator('.total')).toBeVisible();

  for (const way of ['text', 'file'] as const) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const phone = await context.newPage();
    await phone.goto('me/');
    if (way === 'text') {
      await phone.getByRole('textbox', { name: '粘贴备份文字' }).fill(`  ${text}\n`);
      await phone.getByRole('button', { name: '看看里面有什么' }).click();
    } else await phone.locator('input[type=file]').setInputFiles(file);
    await expect(phone.locator('.preview')).toContainText('涉及 1 课、1 题');
    await phone.getByRole('button', { name: '合并进来' }).click();
    await expect(phone.locator('.total')).toBeVisible();
    await context.close();
  }
});

test('a damaged or foreign text is refused with what to do next', async ({ page }) => {
  await page.goto('me/');
  const field = page.getByRole('textbox', { name: '粘贴备份文字' });
  await field.fill('你好，这是一段聊天');
  await page.getByRole('button', { name: '看看里面有什么' }).click();
  await expect(page.getByText('这不是商课的备份')).toBeVisible();
});

test('a raised rev marks the lesson, a deleted question breaks nothing', async ({ page }) => {
  const questions = await (await page.request.get('data/quiz/history.json')).json();
  const [first] = questions;
  const event = (id: string, item: string, rev: number, right: boolean) =>
    JSON.stringify({
      v: 2,
      id,
      at: 1_700_000_000_000,
      type: 'answered',
      item,
      rev,
      lesson: 'history',
      mode: 'practice',
      response: 'x',
      seed: 1,
      right,
      score: right ? 1 : 0,
      first: true,
      ms: 1000,
    });
  await page.goto('about/');
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [
      segment('old'),
      `${event('old:1', first.id, first.rev - 1, true)}\n${event('old:2', 'history-long-gone', 1, false)}\n`,
    ],
  );
  await page.goto('');
  await expect(page.locator('[data-lesson="history"]')).toContainText('更新过，建议再看');
  await page.goto('me/');
  await expect(page.locator('#mistakes + p')).toContainText('没有等着你的错题');
  await openQuiz(page);
  await expect(page.locator(`[id="q-${first.id}"] .chip`)).toContainText('题目更新过');
});
