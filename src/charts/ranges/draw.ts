import { percent, written } from '../fill.ts';
import { left, type Paper, right, round, widthIn } from '../paper/paper.ts';
import { linear, ticks } from '../scale.ts';
import type { PanelOf } from '../types.ts';

type Ranges = PanelOf<'ranges'>;
type Row = Ranges['rows'][number];

const pitch = 50;

export function textOf({ text, value, error }: Row, { axis, digits }: Ranges): string {
  const say = axis.percent ? percent : written;
  return text ?? `${say(value)} ± ${say(error, digits)}`;
}

/** What all rows have in common; `undefined` when there is nothing. */
export function common({ rows }: Pick<Ranges, 'rows'>): [number, number] | undefined {
  const from = Math.max(...rows.map(({ value, error }) => value - error));
  const to = Math.min(...rows.map(({ value, error }) => value + error));
  return from < to ? [from, to] : undefined;
}

/** Draws from `top` down; the result is where it ends. */
export function drawRanges(panel: Ranges, on: Paper, top: number): number {
  const { axis, rows } = panel;
  const x = linear([axis.from, axis.to], [left, right]);
  const end = top + rows.length * pitch;
  const shade = panel.common === undefined ? undefined : common(panel);
  if (shade) {
    on.rect('f-tint', { left: x(shade[0]), right: x(shade[1]), top, bottom: end }, 'rx="6"');
  }
  rows.forEach((row, index) => {
    const y = top + index * pitch + 34;
    const [from, to] = [x(row.value - row.error), x(row.value + row.error)];
    const ends = `M${from} ${y}H${to}M${from} ${y - 7}v14M${to} ${y - 7}v14`;
    on.line(`s-${row.tone}`, ends, 'stroke-width="3"');
    on.dot(`f-${row.tone}`, x(row.value), y, 7);
    on.text(row.label, left, y - 16, { small: true });
    on.text(textOf(row, panel), right, y - 16, { small: true, strong: true, anchor: 'end' });
  });
  if (shade && panel.common) {
    const style = { small: true, tone: 'soft', anchor: 'mid' } as const;
    const half = widthIn(panel.common, style) / 2;
    const middle = (x(shade[0]) + x(shade[1])) / 2;
    on.text(panel.common, Math.min(right - half, Math.max(left + half, middle)), end + 17, style);
  }
  const bottom = end + (shade ? 20 : 4);
  return axis.hidden ? bottom : drawAxis(panel, on, bottom, x);
}

function drawAxis({ axis }: Ranges, on: Paper, y: number, x: (value: number) => number): number {
  const style = { small: true, tone: 'soft' } as const;
  on.line('s-soft', `M${left} ${y}H${right}`);
  const name = axis.label ? widthIn(axis.label, style) + 8 : 0;
  if (axis.label) on.text(axis.label, right, y + 18, { ...style, anchor: 'end' });
  const say = axis.percent ? percent : written;
  const marks = axis.ticks ?? ticks([axis.from, axis.to], 4).map((at) => ({ at, text: undefined }));
  let free = left;
  for (const { at, text = say(at) } of marks) {
    const half = widthIn(text, style) / 2;
    if (x(at) - half < free || x(at) + half > right - name) continue;
    on.line('s-soft', `M${round(x(at))} ${y}v4`);
    on.text(text, x(at), y + 18, { ...style, anchor: 'mid' });
    free = x(at) + half + 6;
  }
  return y + 21;
}
