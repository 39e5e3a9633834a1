import { withUnit, written } from '../fill.ts';
import { left, type Paper, right, round, widthIn } from '../paper/paper.ts';
import { linear } from '../scale.ts';
import type { PanelOf } from '../types.ts';

type Waterfall = PanelOf<'waterfall'>;

const pitch = 30;
const thick = 20;

/** The sum before and after each step. */
export function sums({ steps }: Pick<Waterfall, 'steps'>): { from: number; to: number }[] {
  let sum = 0;
  return steps.map(({ change }) => {
    if (change === undefined) return { from: 0, to: sum };
    const from = sum;
    sum += change;
    return { from, to: sum };
  });
}

/** What stands at the right of a step; the first one is no change but what there is. */
export function stepValue({ steps, unit }: Waterfall, index: number): string {
  const step = steps[index];
  if (step?.text !== undefined) return step.text;
  const value = step?.change ?? sums({ steps })[index]?.to ?? 0;
  const plus = index > 0 && step?.change !== undefined && value > 0 ? '+' : '';
  return withUnit(`${plus}${written(value)}`, unit);
}

/** Draws from `top` down; the result is where it ends. */
export function drawWaterfall(panel: Waterfall, on: Paper, top: number): number {
  const { steps } = panel;
  const texts = steps.map((_, index) => stepValue(panel, index));
  const wide = (words: readonly string[]) =>
    Math.max(...words.map((word, i) => widthIn(word, { strong: steps[i]?.strong })));
  const field = [
    left + wide(steps.map(({ label }) => label)) + 12,
    right - wide(texts) - 10,
  ] as const;
  const ends = sums(panel);
  const all = [0, ...ends.map(({ to }) => to)];
  const x = linear([Math.min(...all), Math.max(...all)], field);
  if (field[1] - field[0] < 60) {
    const [longest = ''] = steps.map(({ label }) => label).toSorted((a, b) => b.length - a.length);
    on.refuse(longest);
  }
  steps.forEach(({ label, tone, strong }, index) => {
    const { from = 0, to = 0 } = ends[index] ?? {};
    const y = top + index * pitch;
    const [start, end] = [x(Math.min(from, to)), x(Math.max(from, to))];
    const style = { strong, tone: strong ? tone : undefined };
    const thin = Math.max(0, 1.5 - (end - start));
    on.text(label, left, y + 15, style);
    on.rect(`f-${tone}`, {
      left: start - thin / 2,
      right: end + thin / 2,
      top: y,
      bottom: y + thick,
    });
    on.text(texts[index] ?? '', right, y + 15, { ...style, anchor: 'end' });
    if (index + 1 < steps.length) {
      on.line('s-soft', `M${round(x(to))} ${y + thick}V${y + pitch}`, 'stroke-dasharray="2 2"');
    }
  });
  return top + (steps.length - 1) * pitch + thick;
}
