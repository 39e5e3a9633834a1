import type { Locator, Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import type { Step } from './tools.ts';

/** The number field beside a slider, by the slider's id. */
export const numberField = (page: Page, id: string) =>
  page.locator('.range-field', { has: page.locator(`[id="${id}"]`) }).locator('[type=number]');

/** Opens the fold a control hides in. */
async function unfold(page: Page, control: Locator) {
  const fold = page.locator('.explorable details:not([open])', { has: control });
  if ((await fold.count()) === 0) return;
  await tabTo(page, fold.locator('summary'));
  await page.keyboard.press('Enter');
}

async function retype(page: Page, field: Locator, value: string) {
  await unfold(page, field);
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

/** A box by Space, a radio button by arrows from the one of its group that Tab reaches. */
async function check(page: Page, label: string) {
  const control = page.locator('.explorable').getByLabel(label, { exact: true });
  if (await control.isChecked()) return;
  const name = await control.getAttribute('name');
  if (!name) {
    await tabTo(page, control);
    return page.keyboard.press('Space');
  }
  await tabInto(page, name);
  await page.keyboard.press('Space');
  const size = await page.locator(`input[name="${name}"]`).count();
  for (let i = size; i > 0 && !(await control.isChecked()); i -= 1)
    await page.keyboard.press('ArrowDown');
}

/** Where Tab enters a group without a choice, Chromium decides: at its first or its last. */
async function tabInto(page: Page, name: string) {
  const group = page.locator(`input[name="${name}"]`);
  const back = await group.first().evaluate((radio) => {
    const place = document.activeElement?.compareDocumentPosition(radio) ?? 0;
    return Boolean(place & Node.DOCUMENT_POSITION_PRECEDING);
  });
  for (let i = 0; i < 200; i += 1) {
    if (await page.locator(`input[name="${name}"]:focus`).count()) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

/** Types a day in the order the browser's own language has it: month, day, year, or year first. */
async function pickDay(page: Page, day: string) {
  const field = page.locator('input[type=date]');
  const [year = '', ...rest] = day.split('-');
  await tabTo(page, field);
  await page.keyboard.type(rest.join('') + year);
  if ((await field.inputValue()) === day) return;
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(year);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(rest.join(''));
}

/** Does to model `id` what the steps say, by keyboard alone. */
export async function solve(page: Page, id: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('set' in step)
      for (const [key, value] of Object.entries(step.set))
        await retype(page, numberField(page, `${id}-${key}`), String(value));
    if ('check' in step) await check(page, step.check);
    if ('press' in step) {
      await tabTo(page, page.getByRole('button', { name: step.press, exact: true }));
      await page.keyboard.press('Enter');
    }
    if ('write' in step) {
      await tabTo(page, page.locator('textarea'));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(step.write);
    }
    if ('day' in step) await pickDay(page, step.day);
  }
}
