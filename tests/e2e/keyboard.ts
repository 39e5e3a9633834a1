import type { Locator, Page } from '@playwright/test';
import {
  type ItemOf,
  keyOf,
  present,
  type Question,
  type QuestionType,
  seedFrom,
  walk,
} from '#quiz';
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

/** A question on the page, to be filled in as its key says. */
interface Sheet<T extends QuestionType = QuestionType> {
  page: Page;
  question: Locator;
  id: string;
  item: ItemOf<T>;
}

async function pick({ page, question, item }: Sheet<'multiple' | 'fault'>) {
  for (const option of item.options.filter(({ right }) => right)) {
    await tabTo(page, question.locator(`input[value="${option.id}"]`));
    await page.keyboard.press('Space');
  }
}

async function type({ page, question, item }: Sheet<'numeric' | 'short'>) {
  await tabTo(page, question.locator('input').first());
  await page.keyboard.type(String(keyOf(item)));
}

async function order({ page, question, id, item }: Sheet<'ordering'>) {
  for (const [place, step] of item.key.entries()) {
    const row = question
      .locator('ol.steps > li')
      .filter({ has: page.locator(`[id="${id}-${step}"]`) });
    const at = await row.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
    await tabTo(page, row.locator('button').first());
    for (let i = at; i > place; i -= 1) await page.keyboard.press('Enter');
  }
}

async function place({ page, question, id, item }: Sheet<'cloze' | 'matching'>) {
  for (const [part, choice] of Object.entries(keyOf(item)))
    await chooseOption(page, question.locator(`select[id="${id}-${part}"]`), choice);
}

async function decide({ page, question, item }: Sheet<'branching'>) {
  for (const { option } of walk(item, keyOf(item)).taken) {
    await tabTo(page, question.getByRole('button', { name: option.text, exact: true }));
    await page.keyboard.press('Enter');
  }
}

async function write({ page, question, id, item }: Sheet<'rubric'>) {
  await tabTo(page, question.getByRole('textbox'));
  await page.keyboard.type(item.model);
  await tabTo(page, question.locator(`button[id="${id}-met"]`));
  await page.keyboard.press('Enter');
  for (const criterion of item.rubric) {
    await tabTo(page, question.locator(`input[value="${criterion.id}"]`));
    await page.keyboard.press('Space');
  }
}

const fillIn: { [T in QuestionType]: (sheet: Sheet<T>) => Promise<void> } = {
  single: ({ page, question, item }) =>
    chooseRadio(
      page,
      question.locator('input[type=radio]'),
      item.options.findIndex(({ right }) => right),
    ),
  multiple: pick,
  fault: pick,
  numeric: type,
  short: type,
  ordering: order,
  cloze: place,
  matching: place,
  async categorise({ page, question, id, item }) {
    for (const { id: row, category } of item.items)
      await chooseRadio(
        page,
        question.locator(`input[name="${id}-${row}"]`),
        item.categories.findIndex((other) => other.id === category),
      );
  },
  branching: decide,
  rubric: write,
};

function fill<T extends QuestionType>(sheet: Sheet<T>): Promise<void> {
  return fillIn[sheet.item.type](sheet);
}

/** Fills a question in as its key says, by keyboard alone, as a seed presents it. */
export async function fillRight(page: Page, question: Question, seed: number): Promise<void> {
  const id = `q-${question.id}`;
  const article = page.locator(`[id="${id}"]`);
  await fill({ page, question: article, id, item: present(question, seed) });
}

/** Answers a question right and checks it, by keyboard alone, at its first seed. */
export async function answerRight(page: Page, question: Question): Promise<void> {
  const article = page.locator(`[id="q-${question.id}"]`);
  await fillRight(page, question, seedFrom(question.id));
  await tabTo(page, article.getByRole('button', { name: '检查' }));
  await page.keyboard.press('Enter');
}
