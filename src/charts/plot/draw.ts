import type { Box } from '../paper/box.ts';
import {
  bracket,
  centred,
  left,
  type Paper,
  right,
  round,
  type TextStyle,
  widthIn,
} from '../paper/paper.ts';
import { path } from '../scale.ts';
import type { Line, Tone } from '../types.ts';
import { drawAxes, type Field, fieldOf, type Plot } from './field.ts';
import { alongside, atEnds, beside, label, type Place, type Slope, type Spot } from './labels.ts';

const inkOf = (tone: Tone): Tone => (tone === 'soft' ? 'ink' : tone);
const dashes = 'stroke-width="1.5" stroke-dasharray="5 4"';

/** Draws from `top` down; the result is where it ends. */
export function drawPlot(panel: Plot, on: Paper, top: number): number {
  const field = fieldOf(panel, top);
  const { curves, levels } = panel;
  const bottom = drawAxes(panel, on, field, top);
  drawBands(panel, on, field);
  const runs = curves.map((curve) => curve.runs.map((run) => simplified(run, field)));
  curves.forEach((curve, index) => {
    for (const run of runs[index] ?? []) drawRun(curve, run, on, field);
  });
  for (const { y, tone } of levels) {
    on.line(`s-${tone}`, `M${round(field.left)} ${field.y(y)}H${right}`, dashes);
  }
  for (const curve of curves) {
    for (const mark of curve.marks) drawMark(mark, curve, on, field);
  }
  drawLabels(panel, on, field, [
    ...alongside([field.top, field.bottom].map((y) => ({ x: field.left, y }))),
    ...runs.flatMap((lines) => lines.flatMap(alongside)),
    ...levels.flatMap(({ y }) => alongside([field.left, right].map((x) => ({ x, y: field.y(y) })))),
    ...curves.flatMap(({ marks }) => marks.map(({ x, y }) => dotBox(field.x(x), field.y(y)))),
  ]);
  return drawSpans(panel, on, field, bottom);
}

const dotBox = (x: number, y: number): Box => ({
  left: x - 7,
  right: x + 7,
  top: y - 7,
  bottom: y + 7,
});

/** Points on the paper without those that lie on a straight line between their neighbours. */
function simplified(run: Line['runs'][number], { x, y }: Field): Spot[] {
  const spots = run.map((point) => ({ x: x(point[0]), y: y(point[1]) }));
  return spots.filter((spot, index) => {
    const [before, after] = [spots[index - 1], spots[index + 1]];
    if (!before || !after) return true;
    const cross =
      (spot.x - before.x) * (after.y - before.y) - (spot.y - before.y) * (after.x - before.x);
    return Math.abs(cross) > 0.3;
  });
}

function drawRun(
  { tone, filled, strong, dashed }: Line,
  run: readonly Spot[],
  on: Paper,
  field: Field,
): void {
  const line = path(run.map(({ x, y }) => [x, y]));
  const [first, last] = [run[0], run.at(-1)];
  if (filled && first && last) on.area('f-tint', `${line}L${last.x} ${field.bottom}H${first.x}z`);
  const more = dashed ? ' stroke-dasharray="5 4"' : '';
  on.line(`s-${tone}`, line, `stroke-width="${strong ? 5 : 3}" stroke-linejoin="round"${more}`);
}

function drawMark(
  { x, y, tone, drop }: Line['marks'][number],
  curve: Line,
  on: Paper,
  field: Field,
): void {
  const at = { x: field.x(x), y: field.y(y) };
  const colour = tone ?? curve.tone;
  if (drop) {
    const more = 'stroke-width="1.5" stroke-dasharray="2 3"';
    on.line(`s-${colour}`, `M${at.x} ${at.y}V${field.bottom}`, more);
  }
  on.dot(`f-${colour}`, at.x, at.y, tone ? 7 : 5.5);
}

/** Names of marks first, then of level lines and bands, so that the story keeps the best places. */
function drawLabels(panel: Plot, on: Paper, field: Field, lines: readonly Box[]): void {
  const around = { frame: { left, right, top: field.top - 8, bottom: field.bottom }, lines };
  const write = (text: string, places: Place[], tone: Tone, small?: true) =>
    label(text, places, { strong: true, small, tone: inkOf(tone) }, on, around);
  for (const curve of panel.curves) {
    for (const { x, y, text, quiet, tone = curve.tone } of curve.marks) {
      const at = { x: field.x(x), y: field.y(y) };
      if (!quiet) write(text, beside(at, slopeAt(curve, x)), tone);
    }
  }
  for (const { y, text, tone } of panel.levels) {
    if (text) write(text, atEnds(field.left, right, field.y(y)), tone, true);
  }
  for (const { axis, from, to, text, tone } of panel.bands) {
    const middle = (from + to) / 2;
    const places: Place[] =
      axis === 'x'
        ? [{ x: field.x(middle), y: field.top + 14, anchor: 'mid' }]
        : atEnds(field.left, right, field.y(middle) - 12);
    if (text) write(text, places, tone, true);
  }
}

/** Which way a curve goes around `x`; flat where it turns. */
function slopeAt({ runs }: Line, x: number): Slope {
  const run = runs.findLast(([first]) => first !== undefined && first[0] <= x) ?? [];
  const width = (run.at(-1)?.[0] ?? 0) - (run[0]?.[0] ?? 0);
  const before = run.findLast((point) => point[0] <= x - width / 20) ?? run[0];
  const after = run.find((point) => point[0] >= x + width / 20) ?? run.at(-1);
  const heights = run.map((point) => point[1]);
  const rise = (after?.[1] ?? 0) - (before?.[1] ?? 0);
  const steep = Math.abs(rise) > (Math.max(...heights) - Math.min(...heights)) / 50;
  if (!steep) return 'flat';
  return rise > 0 ? 'up' : 'down';
}

function drawBands({ bands }: Plot, on: Paper, field: Field): void {
  for (const { axis, from, to, tone } of bands) {
    const box =
      axis === 'x'
        ? { ...field, left: field.x(from), right: field.x(to) }
        : { ...field, right, top: field.y(to), bottom: field.y(from) };
    on.rect(`f-${tone}`, box, 'fill-opacity=".18"');
  }
}

/** Brackets below the axis, each in a line where it has room. */
function drawSpans({ spans }: Plot, on: Paper, { x }: Field, bottom: number): number {
  let end = bottom;
  let row = bottom;
  let free = left;
  for (const { from, to, text, tone } of spans) {
    const style: TextStyle = { small: true, strong: true, tone: inkOf(tone) };
    const middle = centred(text, (x(from) + x(to)) / 2, style);
    const half = widthIn(text, style) / 2;
    if (Math.min(x(from), middle - half) < free) row = end;
    bracket(on, x(from), x(to), row + 13, inkOf(tone));
    on.text(text, middle, row + 30, { ...style, anchor: 'mid' });
    end = Math.max(end, row + 33);
    free = Math.max(x(to), middle + half) + 6;
  }
  return end;
}
