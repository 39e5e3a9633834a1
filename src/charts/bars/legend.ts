import { left, type Paper, right, widthIn } from '../paper/paper.ts';
import type { Row } from './texts.ts';

/** Colours with their names, each once, in as many lines as they need. */
export function drawLegend(rows: readonly Row[], on: Paper, top: number): number {
  const parts = rows.flatMap((row) => row.parts).filter(({ label }) => label !== undefined);
  const seen = new Map(parts.map(({ label = '', tone }) => [label, tone]));
  let x = left;
  let y = top + 2;
  for (const [label, tone] of seen) {
    const width = 17 + widthIn(label, { small: true });
    if (x > left && x + width > right) {
      x = left;
      y += 20;
    }
    on.rect(`f-${tone}`, { left: x, top: y, right: x + 12, bottom: y + 12 }, 'rx="2"');
    on.text(label, x + 17, y + 10.5, { small: true });
    x += width + 12;
  }
  return y + 12;
}
