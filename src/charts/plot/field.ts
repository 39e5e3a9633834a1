import { percent, written } from '../fill.ts';
import { left, type Paper, right, round, widthIn } from '../paper/paper.ts';
import { linear, type Scale, ticks } from '../scale.ts';
import type { PanelOf } from '../types.ts';

export type Plot = PanelOf<'plot'>;
type Axis = Plot['x'];
interface Tick {
  at: number;
  text: string;
}

/** The field between the axes. */
export interface Field {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: Scale;
  y: Scale;
}

const small = { small: true } as const;

function marksOf({ from, to, ticks: given, percent: share }: Axis, count: number): Tick[] {
  const say = share ? percent : written;
  const places = given ?? ticks([from, to], count).map((at) => ({ at, text: undefined }));
  return places.map(({ at, text }) => ({ at, text: text ?? say(at) }));
}

/** Marks of the upright axis, with those of the level lines. */
function upright({ y, levels }: Plot): Tick[] {
  const own = levels.map(({ y: at, label }) => ({ at, text: label ?? '' }));
  return [...own, ...marksOf(y, 4)].filter(({ text }) => text);
}

/** Makes room for the words at the upright axis and at the top. */
export function fieldOf(panel: Plot, top: number): Field {
  const widest = Math.max(
    0,
    ...upright(panel).map(({ text }) => widthIn(text, { small: true, strong: true })),
  );
  const field = {
    left: left + (widest > 0 ? Math.max(12, widest + 8) : 2),
    right: right - 4,
    top: top + (panel.y.label ? 24 : 6),
    bottom: top + (panel.y.label ? 24 : 6) + panel.height,
  };
  return {
    ...field,
    x: linear([panel.x.from, panel.x.to], [field.left, field.right]),
    y: linear([panel.y.from, panel.y.to], [field.bottom, field.top]),
  };
}

/** Axes with their values and names; the result is where they end. */
export function drawAxes(panel: Plot, on: Paper, field: Field, top: number): number {
  const { x, y } = panel;
  const line =
    upright(panel).length > 0 || y.label
      ? `M${round(field.left)} ${field.top}V${field.bottom}`
      : `M${round(field.left)} ${field.bottom}`;
  on.line('s-soft', `${line}H${right}`, 'stroke-width="1.5"');
  if (y.label) on.text(y.label, left, top + 12, { ...small, tone: 'soft' });
  drawUpright(panel, on, field);
  const marks = marksOf(x, 5);
  const end = drawMarks(marks, on, field);
  if (!x.label) return end;
  const name = widthIn(x.label, small);
  const last = Math.max(0, ...marks.map(({ at, text }) => field.x(at) + widthIn(text, small) / 2));
  const beside = last + 10 + name <= right;
  const y1 = beside ? field.bottom + 18 : end + 18;
  on.text(x.label, right, y1, { ...small, tone: 'soft', anchor: 'end' });
  return Math.max(end, y1);
}

function drawMarks(marks: readonly Tick[], on: Paper, { x, bottom }: Field): number {
  let free = left - 6;
  for (const { at, text } of marks) {
    const half = widthIn(text, small) / 2;
    const middle = Math.min(right - half, Math.max(left + half, x(at)));
    if (middle - half < free + 6) continue;
    on.line('s-soft', `M${round(x(at))} ${bottom}v4`);
    on.text(text, middle, bottom + 18, { ...small, anchor: 'mid' });
    free = middle + half;
  }
  return marks.length > 0 ? bottom + 18 : bottom;
}

/** Values at the upright axis; those of level lines first, others where they have room. */
function drawUpright(panel: Plot, on: Paper, { left: edge, y }: Field): void {
  const taken: number[] = [];
  upright(panel).forEach(({ at, text }, index) => {
    if (taken.some((other) => Math.abs(other - y(at)) < 14.5)) return;
    taken.push(y(at));
    const level = panel.levels.filter(({ label }) => label)[index];
    const style = level ? { ...small, strong: true, tone: level.tone } : small;
    on.text(text, edge - 6, y(at) + 4.5, { ...style, anchor: 'end' });
  });
}
