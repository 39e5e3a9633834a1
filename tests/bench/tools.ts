/**
 * Measures how long a mid-range phone would take from a hand's move to the picture that shows it, in every
 * interactive model: a 390 × 844 page of Chromium slowed down four times. Prints a table; ends with 1 when a model
 * takes over 50 ms. Names of models as arguments restrict it to them.
 */
import { chromium, type Locator, type Page } from '@playwright/test';
import { explorables } from '#explorables';
import { findBrowser } from '../support/browser.ts';
import { ensureBuild } from '../support/builds.ts';
import { serve } from '../support/serve.ts';
import { type Seen, watchInputs } from './watch.ts';

const limit = 50;
const slowdown = 4;
/** A busy machine only ever adds time: a control over the limit is tried again, and its best round counts. */
const rounds = 3;

const settle = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

const take = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { inputs, longFrames } = window.seen;
    return { inputs: inputs.splice(0), longFrames: longFrames.splice(0) };
  });

async function press(page: Page, key: string, times: number) {
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    await settle(page);
  }
}

/** Scrolls to a control and waits until that is painted: scrolling isn't what is measured. */
async function bringUp(page: Page, control: Locator) {
  await control.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await control.hover({ force: true });
  await page.waitForTimeout(150);
}

/** From one end to the other by arrow keys and pages, then a drag back across the whole track. */
async function slide(page: Page, slider: Locator) {
  await slider.focus();
  await press(page, 'Home', 1);
  await press(page, 'ArrowRight', 8);
  await press(page, 'PageUp', 5);
  await press(page, 'End', 1);
  await press(page, 'ArrowLeft', 4);
  await bringUp(page, slider);
  const box = await slider.boundingBox();
  if (!box) return;
  const y = box.y + box.height / 2;
  const at = (part: number) => box.x + box.width * (0.02 + 0.96 * part);
  await page.mouse.move(at(1), y);
  await page.mouse.down();
  for (let i = 16; i >= 0; i -= 1) {
    await page.mouse.move(at(i / 16), y);
    await settle(page);
  }
  await page.mouse.up();
  await settle(page);
}

async function choose(page: Page, control: Locator) {
  await bringUp(page, control);
  await control.click();
  await settle(page);
}

/** What one control takes in its best round. */
async function measure(page: Page, hand: () => Promise<void>): Promise<Seen> {
  const slowest = ({ inputs }: Seen) => Math.max(0, ...inputs);
  let best: Seen | undefined;
  for (let i = 0; i < rounds && (!best || slowest(best) > limit); i += 1) {
    await take(page);
    await hand();
    const seen = await take(page);
    if (!best || slowest(seen) < slowest(best)) best = seen;
  }
  return best ?? { inputs: [], longFrames: [] };
}

interface Measured extends Seen {
  /** The control that took longest, and its milliseconds. */
  slowest: { name: string; ms: number };
}

async function measureTool(page: Page, url: string): Promise<Measured> {
  await page.goto(url);
  await page.locator('[data-island="explorable"][data-ready]').waitFor();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('.explorable-controls details'))
      fold.setAttribute('open', '');
  });
  const all: Measured = { inputs: [], longFrames: [], slowest: { name: '', ms: 0 } };
  const controls = page.locator(
    '.explorable input[type=range], .explorable-presets button, .explorable-controls [type=radio]',
  );
  for (const control of await controls.all()) {
    const name = await control.evaluate(
      (element) => element.id || element.parentElement?.innerText,
    );
    const slides = (await control.getAttribute('type')) === 'range';
    const { inputs, longFrames } = await measure(page, () =>
      slides ? slide(page, control) : choose(page, control),
    );
    const ms = Math.max(0, ...inputs);
    if (ms > all.slowest.ms) all.slowest = { name: name ?? '', ms };
    all.inputs.push(...inputs);
    all.longFrames.push(...longFrames);
  }
  return all;
}

const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

const wanted = process.argv.slice(2);
const { server, url } = await serve(ensureBuild('site'));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
await page.addInitScript(watchInputs);
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

let over = 0;
console.log('Input to paint, ms (CPU ÷ 4)    inputs   median   p95   max   frames > 50 ms');
for (const { id } of explorables) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const { inputs, longFrames, slowest } = await measureTool(page, `${url}tools/${id}/`);
  const sorted = inputs.toSorted((a, b) => a - b);
  const [median, p95, max] = [0.5, 0.95, 1].map((part) => quantile(sorted, part));
  const cells = [sorted.length, median, p95, max, longFrames.length].map((value, i) =>
    Math.round(value ?? 0)
      .toString()
      .padStart([8, 9, 6, 6, 12][i] ?? 8),
  );
  const slow = (max ?? 0) > limit;
  if (slow) over += 1;
  console.log(`${id.padEnd(30)}${cells.join('')}${slow ? `   over: ${slowest.name}` : ''}`);
}
await browser.close();
server.close();
if (over > 0) {
  console.log(`${over} over ${limit} ms.`);
  process.exitCode = 1;
}
