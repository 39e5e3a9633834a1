import type { Page } from '@playwright/test';
import { t } from '#i18n';
import { expect, test } from './site.ts';
import { type Reading, readings } from './tools-numbers.ts';

const s = t('zh-CN');
const model = (page: Page) => page.locator('.explorable');

/** A number field by its label, without the remark or unit that may follow. */
const field = (page: Page, label: string) =>
  page.getByRole('spinbutton', {
    name: new RegExp(`^${label.replaceAll(/[()（）]/g, '\\$&')}( \\(|（)`),
  });

async function set(page: Page, { preset, choose = [], type = {}, day }: Reading) {
  if (preset) await page.getByRole('button', { name: preset, exact: true }).click();
  for (const label of choose) await page.getByLabel(label, { exact: true }).check();
  for (const [label, number] of Object.entries(type)) {
    await field(page, label).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
  }
  if (day) await page.locator('input[type=date]').fill(day);
}

async function readTable(page: Page, wanted: NonNullable<Reading['table']>) {
  const table = model(page).getByRole('table');
  const columns = await table.getByRole('columnheader').allTextContents();
  for (const [name, cells] of Object.entries(wanted)) {
    const header = page.getByRole('rowheader', { name, exact: true });
    const row = table.getByRole('row').filter({ has: header });
    for (const [column, text] of Object.entries(cells))
      await expect(
        row.getByRole('cell').nth(columns.indexOf(column) - 1),
        `${name}, ${column}`,
      ).toHaveText(text);
  }
}

for (const [id, list] of Object.entries(readings)) {
  test(`${id} gives the lesson's numbers to a hand`, async ({ page }) => {
    for (const reading of list) {
      await page.goto('about:blank');
      await page.goto(`tools/${id}/`);
      await page.locator('[data-island="explorable"][data-ready]').waitFor();
      for (const fold of await page.locator('.explorable-controls details > summary').all())
        await fold.click();
      await page.getByText(s.explorables.attribution.common.table, { exact: true }).click();

      await set(page, reading);
      const { summary = [], note = [], figure = [], table = {} } = reading;
      for (const text of summary)
        await expect(page.locator('.explorable-summary', { hasText: text })).toBeVisible();
      for (const text of note)
        await expect(page.locator('.explorable-note', { hasText: text })).toBeVisible();
      for (const text of figure)
        await expect(page.locator('.explorable svg text', { hasText: text }).first()).toBeVisible();
      await readTable(page, table);
    }
  });
}
