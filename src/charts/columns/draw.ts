import { left, onFill, type Paper, right, round, type TextStyle, widthIn } from '../paper/paper.ts';
import type { Tone } from '../types.ts';
import { type Column, type Columns, type Place, places, spread } from './places.ts';

/** Height of a line of text. */
const line = 17;

type Part = Column['parts'][number];
type Written = readonly [text: string, style: TextStyle];

/** A column on the paper. */
interface Slot extends Place {
  /** Top of each part, the last one's being the column's. */
  tops: number[];
  /** What stands above it: its own lines, and those of parts without room. */
  above: Written[];
}

const inkOf = (tone: Tone): Tone => (tone === 'soft' ? 'ink' : tone);
const heights = ({ parts }: Column) =>
  parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, { value }) => sum + value, 0));

/** Draws from `top` down; the result is where it ends. */
export function drawColumns(panel: Columns, on: Paper, top: number): number {
  const { columns, level, height } = panel;
  const highest = Math.max(level ?? 0, ...columns.map((column) => heights(column).at(-1) ?? 0));
  const tall = Math.max(panel.tall ?? 0, highest);
  const long = (value: number) => (tall === 0 ? 0 : round((value / tall) * height));
  const found = places(panel);
  const words = columns.map((column, index) => wordsAbove(column, found[index], long));
  const head = columns.map((column, index) => {
    const lines = words[index]?.length ?? 0;
    return lines === 0 ? 0 : lines * line + 8 - (height - long(heights(column).at(-1) ?? 0));
  });
  const ground = top + Math.max(0, ...head) + height;
  const slots = found.map((place, index): Slot => {
    const tops = columns[index] ? heights(columns[index]).map((value) => ground - long(value)) : [];
    return { ...place, tops, above: words[index] ?? [] };
  });
  slots.forEach((slot, index) => {
    const [column, after] = [columns[index], slots[index + 1]];
    if (column) drawParts(column, slot, ground, on);
    if (column && after) drawNext(column, slot, after, on);
  });
  drawAbove(slots, on, ground);
  on.line('s-ink', `M${left} ${ground}H${right}`, 'stroke-width="1.5"');
  if (level !== undefined) {
    const across = `M${left} ${ground - long(level)}H${right}`;
    on.line('s-ink', across, 'stroke-width="1.5" stroke-dasharray="5 4"');
  }
  return drawFeet(columns, slots, on, ground);
}

function styleOf({ text, tone, open }: Part, index: number, tight: boolean): TextStyle {
  return {
    strong: index === text.length - 1,
    small: tight || open === true,
    tone: open ? inkOf(tone) : onFill(tone),
    anchor: 'mid',
  };
}

/** Whether the words of a part have room in it; a line alone may be a little higher than its part. */
function fits(part: Part, wide: number, high: number): boolean {
  const lines = part.text.length;
  return (
    lines * line <= high + (lines === 1 ? 4 : 0) &&
    part.text.every((text, i) => widthIn(text, styleOf(part, i, high < 20)) <= wide)
  );
}

function wordsAbove(
  { parts, top }: Column,
  place: Place | undefined,
  long: (value: number) => number,
): Written[] {
  const wide = place ? place.right - place.left : 0;
  const main = inkOf(parts[0]?.tone ?? 'ink');
  const own = top.map((text, i): Written => [
    text,
    i === 0 ? { strong: true, tone: main } : { small: true },
  ]);
  const homeless = parts
    .filter((part) => !fits(part, wide, long(part.value)))
    .toReversed()
    .flatMap(({ text, tone }) =>
      text.map((words): Written => [words, { small: true, strong: true, tone: inkOf(tone) }]),
    );
  return [...own, ...homeless];
}

function drawParts(column: Column, slot: Slot, ground: number, on: Paper): void {
  let bottom = ground;
  column.parts.forEach((part, index) => {
    const top = slot.tops[index] ?? bottom;
    if (part.open) {
      const [x0, x1] = [round(slot.left + 0.75), round(slot.right - 0.75)];
      const d = `M${x0} ${round(bottom)}V${round(top)}H${x1}V${round(bottom)}`;
      on.line(`s-${part.tone}`, d, 'stroke-width="1.5" stroke-dasharray="3 2"');
    } else on.rect(`f-${part.tone}`, { ...slot, top, bottom });
    const high = bottom - top;
    const first = (top + bottom) / 2 - ((part.text.length - 1) * line) / 2 + 5;
    if (fits(part, slot.right - slot.left, high)) {
      part.text.forEach((text, i) => {
        const style = styleOf(part, i, high < 20);
        on.text(text, (slot.left + slot.right) / 2, first + i * line, style);
      });
    }
    bottom = top;
  });
}

function drawAbove(slots: readonly Slot[], on: Paper, ground: number): void {
  const wide = slots.map(({ above }) => Math.max(0, ...above.map((words) => widthIn(...words))));
  const xs = spread(slots, wide);
  slots.forEach(({ above, tops }, index) => {
    above.forEach(([text, style], i) => {
      const y = (tops.at(-1) ?? ground) - 8 - (above.length - 1 - i) * line;
      on.text(text, xs[index] ?? left, y, { ...style, anchor: 'mid' });
    });
  });
}

/** Lines to the next column, with their words below. */
function drawNext({ next }: Column, slot: Slot, after: Slot, on: Paper): void {
  for (const { part, text, tone = 'ink' } of next) {
    const [from = 0, to = 0] = [slot.tops[part], after.tops[part]];
    const d = `M${round(slot.right)} ${from}L${round(after.left)} ${to}`;
    on.line(`s-${tone}`, d, 'stroke-width="1.5"');
    const style = { strong: true, small: true, tone: inkOf(tone), anchor: 'mid' } as const;
    on.text(text, (slot.right + after.left) / 2, Math.max(from, to) + 16, style);
  }
}

/** Labels below the ground. */
function drawFeet(columns: readonly Column[], slots: readonly Slot[], on: Paper, ground: number) {
  const strong = { strong: true, small: true, anchor: 'mid' } as const;
  const soft = { tone: 'soft', small: true, anchor: 'mid' } as const;
  const wide = columns.map(({ label, note = '' }) =>
    Math.max(widthIn(label, strong), widthIn(note, soft)),
  );
  const xs = spread(slots, wide);
  columns.forEach(({ label, note }, index) => {
    const x = xs[index] ?? left;
    on.text(label, x, ground + 18, strong);
    if (note) on.text(note, x, ground + 35, soft);
  });
  return ground + (columns.some(({ note }) => note) ? 39 : 22);
}
