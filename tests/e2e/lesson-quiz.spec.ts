import type { Page } from '@playwright/test';
import type { Question } from '#quiz';
import { answerRight, tabTo } from './keyboard.ts';
import { expect, test } from './site.ts';

const lesson = 'basics/history/';

async function coreQuestions(page: Page, id = 'history'): Promise<Question[]> {
  const response = await page.request.get(`data/quiz/${id}.json`);
  const all: Question[] = await response.json();
  return all.filter((question) => !question.extra);
}

/** The island is alive once its first button answers. */
async function openQuiz(page: Page, path = lesson) {
  await page.goto(path);
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island="quiz"]')).toHaveAttribute('data-ready', '');
}

test('a whole lesson is learnt by keyboard alone, and counts as done', async ({ page }) => {
  test.setTimeout(180_000);
  const questions = await coreQuestions(page);
  await openQuiz(page);
  await tabTo(page, page.locator('.question input, .question select, .question button').first());
  for (const question of questions) {
    await answerRight(page, question);
    await expect(page.locator(`[id="q-${question.id}"] .chip`)).toContainText('答对');
  }
  await page.goto('');
  await expect(page.locator('[data-lesson="history"]')).toHaveAttribute('data-status', 'done');
});

test('a wrong answer says why, can be tried again, then shows the key; the first try is kept apart', async ({
  page,
}) => {
  const [question] = (await coreQuestions(page)).filter((q) => q.type === 'single');
  if (question?.type !== 'single') throw new Error('no single-choice question');
  await openQuiz(page);
  const article = page.locator(`[id="q-${question.id}"]`);
  const wrong = question.options.filter((option) => !option.right);
  const pick = async (id: string | undefined) => {
    await article.locator(`input[value="${id}"]`).check();
    await article.getByRole('button', { name: '检查' }).click();
  };
  await pick(wrong[0]?.id);
  await expect(article).toContainText(wrong[0]?.reason.replaceAll('**', '') ?? '');
  await expect(article.getByRole('button', { name: '看答案' })).toHaveCount(0);
  await article.getByRole('button', { name: '再试一次' }).click();
  await pick(wrong[1]?.id);
  await article.getByRole('button', { name: '看答案' }).click();
  const key = question.options.find((option) => option.right);
  await expect(article).toContainText(key?.reason.replaceAll('**', '') ?? '');
  const events = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([name]) => name.includes(':seg:'))
      .flatMap(([, text]) =>
        text
          .trim()
          .split('\n')
          .map((line: string) => JSON.parse(line)),
      )
      .filter((event) => event.type === 'answered')
      .map(({ first, right }) => ({ first, right })),
  );
  expect(events).toEqual([
    { first: true, right: false },
    { first: false, right: false },
  ]);
  await page.goto('me/');
  await expect(page.locator('.mistakes')).toContainText(question.stem.replaceAll('**', ''));
});

test('a number is read however it is typed, and a composing Enter checks nothing', async ({
  page,
}) => {
  const [question] = (await coreQuestions(page)).filter((q) => q.type === 'numeric');
  if (!question) throw new Error('no numeric question');
  await openQuiz(page);
  const article = page.locator(`[id="q-${question.id}"]`);
  const field = article.getByRole('textbox');
  await field.fill('一千二');
  await article.getByRole('button', { name: '检查' }).click();
  await expect(article.locator('.problem')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('９，９９９．５');
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(article.locator('[data-verdict]')).toHaveCount(0);
  await field.press('Enter');
  await expect(article).toContainText('还不对');
});

test('answers survive a reload as a mark, and the way back into the lesson is offered', async ({
  page,
}) => {
  const [question] = (await coreQuestions(page)).filter((q) => q.type === 'single');
  if (question?.type !== 'single') throw new Error('no single-choice question');
  await openQuiz(page);
  const article = page.locator(`[id="q-${question.id}"]`);
  const key = question.options.find((option) => option.right)?.id;
  await article.locator(`input[value="${key}"]`).check();
  await article.getByRole('button', { name: '检查' }).click();
  await openQuiz(page);
  await expect(article.locator('.chip')).toContainText('之前答对过');
});

test('when questions can’t be fetched the page says so and tries again', async ({
  page,
  allowFault,
}) => {
  allowFault(/Failed to load resource|Failed to fetch/);
  await page.route('**/data/quiz/*.json', (route) => route.abort());
  await page.goto(lesson);
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  const failed = page.locator('.practice [data-island-failed]');
  await expect(failed).toBeVisible();
  await page.unroute('**/data/quiz/*.json');
  await failed.getByRole('button').click();
  await expect(page.locator('[data-island="quiz"]')).toHaveAttribute('data-ready', '');
  await expect(failed).toBeHidden();
});
