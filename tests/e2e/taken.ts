import type { Page } from '@playwright/test';
import type { Event, EventOf } from '#progress';
import type { Question } from '#quiz';
import { test as s } from '../../src/i18n/zh-CN/test.ts';

/** Everything in the log of the browser, in no order. */
export function logOf(page: Page): Promise<Event[]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([name]) => name.includes(':seg:'))
      .flatMap(([, text]) => text.trim().split('\n'))
      .map((line) => JSON.parse(line)),
  );
}

/** The draw that was made last. */
export async function lastDraw(page: Page): Promise<EventOf<'test-started'>> {
  const draws = (await logOf(page)).filter((event) => event.type === 'test-started');
  const last = draws.sort((a, b) => a.at - b.at).at(-1);
  if (!last) throw new Error('no test was started');
  return last;
}

/** The questions of a draw, in its order. */
export async function questionsOf(page: Page, draw: EventOf<'test-started'>): Promise<Question[]> {
  const lessons = [...new Set(draw.items.map(({ lesson }) => lesson))];
  const lists = await Promise.all(
    lessons.map(async (id) => (await page.request.get(`data/quiz/${id}.json`)).json()),
  );
  const bank: Question[] = lists.flat();
  return draw.items.flatMap(({ id }) => bank.find((question) => question.id === id) ?? []);
}

export async function begin(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: s.start, exact: true }).click();
  await page.locator('.question').waitFor();
}

/** Goes to a question by the overview, from 1. */
export const goTo = (page: Page, n: number) =>
  page
    .locator('.overview li button')
    .nth(n - 1)
    .click();

export const shown = (page: Page) => page.locator('.question').getAttribute('id');

/** Fills in the first thing there is to fill in. */
export async function fillSomething(page: Page): Promise<void> {
  const question = page.locator('.question');
  const [box, text, select, choice] = [
    question.locator('input[type=radio], input[type=checkbox]'),
    question.locator('input[type=text]'),
    question.locator('select'),
    question.locator('button.option'),
  ];
  if (await box.count()) await box.first().check();
  else if (await text.count()) await text.fill('12');
  else if (await select.count()) await select.first().selectOption({ index: 1 });
  else await choice.first().click();
}

/** What stands in the controls of the question on the screen. */
export const filledIn = (page: Page) =>
  page
    .locator('.question')
    .evaluate((question) => [
      ...[...question.querySelectorAll<HTMLInputElement>('input')].map((input) =>
        input.type === 'text' ? input.value : `${input.value} ${input.checked}`,
      ),
      ...[...question.querySelectorAll('select')].map((select) => `${select.id} ${select.value}`),
      ...[...question.querySelectorAll('.case strong')].map((taken) => taken.textContent),
    ]);

/** How every question stands, as the overview says it. */
export const states = (page: Page) =>
  page
    .locator('.overview li button')
    .evaluateAll((list) => list.map((button) => button.getAttribute('aria-label')));

export async function handIn(page: Page): Promise<void> {
  await page.locator('.overview').getByRole('button', { name: s.handIn }).click();
  await page.getByRole('dialog').getByRole('button', { name: s.handIn, exact: true }).click();
  await page.locator('.test-result').waitFor();
}
