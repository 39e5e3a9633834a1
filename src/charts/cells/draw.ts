import { bracket, full, left, type Paper, right, round, widthIn } from '../paper/paper.ts';
import type { PanelOf, Tone } from '../types.ts';

type Cells = PanelOf<'cells'>;
type Group = Cells['groups'][number];

/** Squares for each part out of a hundred: largest remainders round up, so that they add up. */
export function hundred(values: readonly number[]): number[] {
  const sum = values.reduce((a, b) => a + b, 0) || 1;
  const exact = values.map((value) => (value / sum) * 100);
  const counts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest);
  let left =
    sum === 1 && values.every((v) => v === 0) ? 0 : 100 - counts.reduce((a, b) => a + b, 0);
  for (const { index } of order) {
    if (left-- <= 0) break;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Draws from `top` down; the result is where it ends. */
export function drawCells({ groups }: Cells, on: Paper, top: number): number {
  const gap = 14;
  const width = (full - gap * (groups.length - 1)) / groups.length;
  const label = groups.some((group) => group.label) ? 24 : 0;
  const ends = groups.map((group, index) => {
    const x = left + index * (width + gap);
    if (group.label) on.text(group.label, x, top + 14, { strong: true });
    return drawGroup(group, on, x, top + label, width, groups.length === 1);
  });
  return Math.max(...ends);
}

/** A single group fills column by column, so that a part is a block with a bracket; several fill in rows. */
function drawGroup(
  { parts }: Group,
  on: Paper,
  x: number,
  y: number,
  width: number,
  wide: boolean,
) {
  const across = wide ? 25 : 10;
  const pitch = width / across;
  const rows = 100 / across;
  const counts = hundred(parts.map(({ value }) => value));
  const bottom = y + rows * pitch;
  let first = 0;
  let end = bottom;
  /** Where the words of the line below the squares end. */
  let taken = left;
  parts.forEach((part, index) => {
    const count = counts[index] ?? 0;
    const open = wide && index === parts.length - 1;
    drawSquares(part.tone, on, { x, y, pitch, rows, across, wide, open, first, count });
    const { text } = part;
    const style = { strong: true, tone: part.tone === 'soft' ? undefined : part.tone } as const;
    if (text && wide && count > 0) {
      const from = x + Math.floor(first / rows) * pitch;
      const to = x + Math.ceil((first + count) / rows) * pitch - 2.5;
      bracket(on, from, to, bottom + 8, part.tone === 'soft' ? 'ink' : part.tone);
      const half = widthIn(text, style) / 2;
      const middle = Math.min(right - half, Math.max(left + half, (from + to) / 2));
      end = middle - half < taken ? end + 20 : Math.max(end, bottom + 28);
      on.text(text, middle, end, { ...style, anchor: 'mid' });
      taken = middle + half + 8;
    } else if (text) {
      end += 20;
      taken = right;
      on.text(text, x, end, { ...style, small: widthIn(text, style) > width });
    }
    first += count;
  });
  return end + 3;
}

interface Squares {
  x: number;
  y: number;
  pitch: number;
  rows: number;
  across: number;
  wide: boolean;
  open: boolean;
  first: number;
  count: number;
}

function drawSquares(tone: Tone, on: Paper, at: Squares): void {
  const inset = at.open ? 0.5 : 0;
  const size = round(at.pitch - (at.wide ? 2.5 : 1) - inset * 2);
  const squares = Array.from({ length: at.count }, (_, index) => {
    const cell = at.first + index;
    const [column, row] = at.wide
      ? [Math.floor(cell / at.rows), cell % at.rows]
      : [cell % at.across, Math.floor(cell / at.across)];
    const place = `${round(at.x + column * at.pitch + inset)} ${round(at.y + row * at.pitch + inset)}`;
    return `M${place}h${size}v${size}h${-size}z`;
  });
  if (squares.length === 0) return;
  if (at.open) on.line(`s-${tone}`, squares.join(''));
  else on.area(`f-${tone}`, squares.join(''));
}
