import { linear } from '../scale.ts';
import { full, left, onFill, type Paper, right, round, widthIn } from '../paper/paper.ts';
import type { PanelOf, Tone } from '../types.ts';

type Columns = PanelOf<'columns'>;
type Column = Columns['columns'][number];
interface Slot {
  left: number;
  right: number;
  /** Top of each part. */
  tops: number[];
}

const line = 17;
const total = ({ parts }: Column) => parts.reduce((sum, { value }) => sum + value, 0);

/** Draws from `top` down; the result is where it ends. */
export function drawColumns(panel: Columns, on: Paper, top: number): number {
  const { columns, level, height } = panel;
  const tall = panel.tall ?? Math.max(...columns.map(total), level?.value ?? 0);
  const spare = columns.map((column) => tall - total(column));
  const head = Math.max(
    ...columns.map((column, i) => headroom(column, (spare[i] ?? 0) * (height / (tall || 1)))),
    level?.text ? line : 0,
  );
  const ground = top + head + height;
  const y = linear([0, tall], [ground, ground - height]);
  const slots = places(panel).map(({ from, to }, index): Slot => {
    const parts = columns[index]?.parts ?? [];
    const tops = parts.map((_, i) => y(parts.slice(0, i + 1).reduce((s, p) => s + p.value, 0)));
    return { left: from, right: to, tops };
  });
  columns.forEach((column, index) => {
    const slot = slots[index];
    if (!slot) return;
    drawColumn(column, slot, ground, on);
    const after = slots[index + 1];
    if (after) drawNext(column, slot, after, on);
  });
  on.line('s-ink', `M${left} ${ground}H${right}`, 'stroke-width="1.5"');
  if (level) {
    const at = y(level.value);
    on.line('s-ink', `M${left} ${at}H${right}`, 'stroke-width="1.5" stroke-dasharray="5 4"');
    if (level.text)
      on.text(level.text, right, at - 6, { strong: true, small: true, anchor: 'end' });
  }
  return drawFeet(columns, slots, on, ground);
}

/** Room above the field that the words of a column need. */
function headroom({ top }: Column, spare: number): number {
  const lines = top.length;
  return Math.max(0, (lines > 0 ? lines * line + 6 : 0) - spare);
}

/** Where columns stand: side by side, in proportion when they have widths. */
function places({ columns, wide }: Columns): { from: number; to: number }[] {
  const areas = columns.every(({ width }) => width !== undefined);
  const gap = areas ? 6 : Math.min(110, (full * 0.6) / columns.length);
  const widths = columns.map(({ width }) => (areas ? (width ?? 0) : 1));
  const sum = widths.reduce((a, b) => a + b, 0);
  const unit = areas ? Math.max(wide ?? 0, sum) || 1 : sum;
  const space = areas ? full - gap * (columns.length - 1) : full - gap * columns.length;
  let x = areas ? left : left + gap / 2;
  return widths.map((width) => {
    const from = x;
    const to = from + (width / unit) * space;
    x = to + gap;
    return { from, to };
  });
}

function drawColumn(column: Column, slot: Slot, ground: number, on: Paper): void {
  const middle = (slot.left + slot.right) / 2;
  let bottom = ground;
  column.parts.forEach(({ text, tone, open }, index) => {
    const top = slot.tops[index] ?? bottom;
    if (open) {
      const d = `M${round(slot.left + 0.75)} ${round(bottom)}V${round(top)}H${round(slot.right - 0.75)}V${round(bottom)}`;
      on.line(`s-${tone}`, d, 'stroke-width="1.5" stroke-dasharray="3 2"');
    } else on.rect(`f-${tone}`, { ...slot, top, bottom });
    const styles = text.map((_, i) => ({
      strong: i === text.length - 1,
      small: bottom - top < 20 || open,
      anchor: 'mid' as const,
      tone: open ? tone : onFill(tone),
    }));
    const fits =
      text.length * line <= bottom - top + 4 &&
      text.every((words, i) => widthIn(words, styles[i]) <= slot.right - slot.left);
    const first = fits
      ? (top + bottom) / 2 - ((text.length - 1) * line) / 2 + 5
      : top - 6 - (text.length - 1) * line;
    text.forEach((words, i) => {
      const style = { ...styles[i], ...(!fits && { tone: inkOf(tone), small: true }) };
      on.text(words, middle, first + i * line, style);
    });
    bottom = top;
  });
  const [main] = column.parts;
  column.top.forEach((words, i) => {
    const y = bottom - 8 - (column.top.length - 1 - i) * line;
    const style = i === 0 ? { strong: true, tone: inkOf(main?.tone ?? 'ink') } : { small: true };
    on.text(words, middle, y, { ...style, anchor: 'mid' });
  });
}

const inkOf = (tone: Tone): Tone => (tone === 'soft' ? 'ink' : tone);

function drawNext({ next }: Column, slot: Slot, after: Slot, on: Paper): void {
  for (const { part, text, tone = 'ink' } of next) {
    const [from, to] = [slot.tops[part], after.tops[part]];
    if (from === undefined || to === undefined) continue;
    on.line(
      `s-${tone}`,
      `M${round(slot.right)} ${from}L${round(after.left)} ${to}`,
      'stroke-width="1.5"',
    );
    const y = Math.max(from, to) + 16;
    const style = { strong: true, small: true, tone: inkOf(tone), anchor: 'mid' as const };
    on.text(text, (slot.right + after.left) / 2, y, style);
  }
}

/** Labels below the ground, moved apart where columns are narrow. */
function drawFeet(
  columns: readonly Column[],
  slots: readonly Slot[],
  on: Paper,
  ground: number,
): number {
  const styles = [
    { strong: true, small: true },
    { small: true, tone: 'soft' as const },
  ];
  const wide = columns.map(({ label, note }) =>
    Math.max(widthIn(label, styles[0]), note ? widthIn(note, styles[1]) : 0),
  );
  const xs = spread(
    slots.map(({ left, right }) => (left + right) / 2),
    wide,
  );
  columns.forEach(({ label, note }, index) => {
    const x = xs[index] ?? left;
    on.text(label, x, ground + 18, { ...styles[0], anchor: 'mid' });
    if (note) on.text(note, x, ground + 35, { ...styles[1], anchor: 'mid' });
  });
  return ground + (columns.some(({ note }) => note) ? 39 : 22);
}

/** Middles of texts of these widths, as near as can be to where they want to be, none over another. */
function spread(wanted: readonly number[], wide: readonly number[]): number[] {
  const gap = 8;
  const xs = [...wanted];
  const half = (i: number) => (wide[i] ?? 0) / 2;
  for (let i = 0; i < xs.length; i++) {
    const least = i === 0 ? left + half(0) : (xs[i - 1] ?? 0) + half(i - 1) + gap + half(i);
    xs[i] = Math.max(xs[i] ?? 0, least);
  }
  for (let i = xs.length - 1; i >= 0; i--) {
    const most =
      i === xs.length - 1 ? right - half(i) : (xs[i + 1] ?? 0) - half(i + 1) - gap - half(i);
    xs[i] = Math.min(xs[i] ?? 0, most);
  }
  return xs;
}
