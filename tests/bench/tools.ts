/**
 * Measures how long a mid-range phone takes from a hand's move to the picture that shows it, in every interactive
 * model: a 390 × 844 page of Chromium slowed down four times. Prints a table; ends with 1 when a model takes over
 * 50 ms. Names of models as arguments restrict it to them.
 */
import { availableParallelism, loadavg } from 'node:os';
import { chromium, type Locator, type Page } from '@playwright/test';
import { explorables } from '#explorables';
import { findBrowser } from '../support/browser.ts';
import { ensureBuild } from '../support/builds.ts';
import { serve } from '../support/serve.ts';

const limit = 50;
const slowdown = 4;
/** Other work on the machine only adds time: a control over the limit is tried again, each move's best counts. */
const rounds = 5;

declare global {
  interface Window {
    /** Milliseconds from each input to the end of the frame that shows it, since last asked. */
    paints: number[];
  }
}

/** Runs in the page before anything else. From the browser's time stamp of a key, move or click to the task after the next frame. */
function watchInputs(): void {
  window.paints = [];
  const watch = ({ timeStamp }: Event) => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
      painted.port2.postMessage(undefined);
    });
  };
  for (const type of ['keydown', 'pointermove', 'click'])
    addEventListener(type, watch, { capture: true });
}

/** Waits until what was done is painted, and returns the longest it took. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return Math.max(0, ...window.paints.splice(0));
  });

type Move = () => Promise<void>;

/** Scrolls to a control: that is painted before anything is measured. */
async function bringUp(page: Page, control: Locator) {
  await control.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await control.hover({ force: true });
  await page.waitForTimeout(150);
}

/** From one end to the other by keys, then a drag back across the whole track. */
async function slides(page: Page, slider: Locator): Promise<Move[]> {
  await slider.focus();
  const keys = [
    'Home',
    ...Array.from({ length: 8 }, () => 'ArrowRight'),
    ...Array.from({ length: 5 }, () => 'PageUp'),
    'End',
    ...Array.from({ length: 4 }, () => 'ArrowLeft'),
  ];
  const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const goTo = (part: number) =>
    page.mouse.move(box.x + box.width * (0.02 + 0.96 * part), box.y + box.height / 2);
  const drag = Array.from({ length: 17 }, (_, i) => async () => {
    await goTo(1 - i / 16);
    if (i === 0) await page.mouse.down();
    if (i === 16) await page.mouse.up();
  });
  return [...keys.map((key) => () => page.keyboard.press(key)), ...drag];
}

/** Milliseconds of every move of one control. */
async function measure(page: Page, control: Locator): Promise<number[]> {
  const isSlider = (await control.getAttribute('type')) === 'range';
  let best: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await bringUp(page, control);
    const moves = isSlider ? await slides(page, control) : [() => control.click()];
    await painted(page);
    const took: number[] = [];
    for (const [i, move] of moves.entries()) {
      await move();
      took.push(Math.min(best[i] ?? Number.POSITIVE_INFINITY, await painted(page)));
    }
    best = took;
    if (Math.max(...best) <= limit) break;
  }
  return best;
}

interface Measured {
  moves: number[];
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
  const controls = page.locator(
    '.explorable input[type=range], .explorable-presets button, .explorable-controls [type=radio]',
  );
  const all: Measured = { moves: [], slowest: { name: '', ms: 0 } };
  for (const control of await controls.all()) {
    const name = await control.evaluate(({ id, parentElement, textContent }) =>
      [id, textContent, parentElement?.textContent].find(Boolean),
    );
    const moves = await measure(page, control);
    const ms = Math.max(...moves);
    if (ms > all.slowest.ms) all.slowest = { name: name ?? '', ms };
    all.moves.push(...moves);
  }
  return all;
}

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

const load = loadavg()[0] ?? 0;
if (load > availableParallelism() / 2)
  console.log(`The machine is busy (load ${load.toFixed(1)}): times below are too long.`);
console.log('Input to paint, ms (CPU ÷ 4)    moves  median   p95   max');
let over = 0;
for (const { id } of explorables) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const { moves, slowest } = await measureTool(page, `${url}tools/${id}/`);
  const sorted = moves.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  const cells = [sorted.length, at(0.5), at(0.95), at(1)];
  const told = cells.map((cell, i) => String(Math.round(cell)).padStart([7, 8, 6, 6][i] ?? 6));
  const slow = slowest.ms > limit;
  if (slow) over += 1;
  console.log(`${id.padEnd(30)}${told.join('')}${slow ? `  over: ${slowest.name}` : ''}`);
}
await browser.close();
server.close();
if (over > 0) {
  console.log(`${over} over ${limit} ms.`);
  process.exitCode = 1;
}
