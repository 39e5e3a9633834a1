import type { Locator, Page } from '@playwright/test';
import { type Item, keyOf, present, type Question, seedFrom } from '#quiz';
import '../support/formulas.ts';

/** Presses Tab until the element has the focus, as someone without a mouse would. Throws when it can't be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const backwards = await target.evaluate((element) => {
    const position = document.activeElement?.compareDocumentPosition(element) ?? 0;
    return Boolean(position & Node.DOCUMENT_POSITION_PRECEDING);
  });
  for (let i = 0; i < 600; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** Chooses the radio `index` of a group in which nothing is chosen yet. */
async function chooseRadio(page: Page, group: Locator, index: number) {
  await tabTo(page, group.first());
  if (index === 0) await page.keyboard.press('Space');
  for (let i = 0; i < index; i += 1) await page.keyboard.press('ArrowDown');
}

/** Chooses an option of a native select by its value, with arrow keys alone. */
async function chooseOption(page: Page, select: Locator, value: string) {
  await tabTo(page, select);
  const values = await select
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (let i = 0; i < values.indexOf(value); i += 1) await page.keyboard.press('ArrowDown');
}

async function fillIn(page: Page, question: Locator, id: string, item: Item) {
  const key = keyOf(item);
  if (item.type === 'single')
    return chooseRadio(
      page,
      question.locator('input[type=radio]'),
      item.options.findIndex((option) => option.id === key),
    );
  if (item.type === 'multiple') {
    for (const option of key as string[]) {
      await tabTo(page, question.locator(`input[value="${option}"]`));
      await page.keyboard.press('Space');
    }
    return;
  }
  if (item.type === 'numeric' || item.type === 'short') {
    await tabTo(page, question.locator('input').first());
    return page.keyboard.type(String(key));
  }
  if (item.type === 'ordering') {
    for (const [place, step] of (key as string[]).entries()) {
      const row = question
        .locator('ol.steps > li')
        .filter({ has: page.locator(`[id="${id}-${step}"]`) });
      const at = await row.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
      await tabTo(page, row.locator('button').first());
      for (let i = at; i > place; i -= 1) await page.keyboard.press('Enter');
    }
    return;
  }
  for (const [part, choice] of Object.entries(key as Record<string, string>)) {
    if (item.type === 'categorise')
      await chooseRadio(
        page,
        question.locator(`input[name="${id}-${part}"]`),
        item.categories.findIndex((category) => category.id === choice),
      );
    else await chooseOption(page, question.locator(`select[id="${id}-${part}"]`), choice);
  }
}

/** Answers a question right and checks it, by keyboard alone, at its first seed. */
export async function answerRight(page: Page, question: Question): Promise<void> {
  const id = `q-${question.id}`;
  const article = page.locator(`[id="${id}"]`);
  await fillIn(page, article, id, present(question, seedFrom(question.id)));
  await tabTo(page, article.getByRole('button', { name: '检查' }));
  await page.keyboard.press('Enter');
}
