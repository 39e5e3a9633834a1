import { onFill, type Paper, round, type TextStyle, widthIn } from '../paper/paper.ts';
import type { Scale } from '../scale.ts';
import type { Tone } from '../types.ts';
import { type Bars, type Part, type Row, wordsOf } from './texts.ts';

/** Words that stand below a bar. */
export interface Below {
  text: string;
  from: number;
  to: number;
  tone: Tone;
  /** Below a bracket from `from` to `to`. */
  span: boolean;
}

/** Of a bar. */
export const height = 30;

interface Spot {
  part: Part;
  from: number;
  to: number;
  text: string;
}

/** The parts with their words; what has no room comes back, to stand below. */
export function drawParts(row: Row, panel: Bars, on: Paper, top: number, x: Scale): Below[] {
  let sum = 0;
  const spots = row.parts.map((part): Spot => {
    const from = x(sum);
    sum += part.value;
    return { part, from, to: x(sum), text: wordsOf(part, panel) };
  });
  for (const { part, from, to } of spots) drawPart(part, on, top, from, to);
  const y = top + height / 2 + 5;
  const others = spots.slice(1).map(({ text }) => text);
  const alone = others.every((text) => text === '');
  return spots.flatMap((spot, index) => {
    const { part, from, to, text } = spot;
    if (text === '' || drawInside(spot, panel, on, y, alone)) return [];
    if (panel.legend || drawBeside(spot, spots[index + 1], panel, on, y)) return [];
    return [{ text, from, to, tone: part.tone, span: false }];
  });
}

/** `alone`: the only words of the bar, which then start at its left. False when there is no room. */
function drawInside(
  { part, from, to, text }: Spot,
  panel: Bars,
  on: Paper,
  y: number,
  alone: boolean,
): boolean {
  const style = fitting(text, to - from - 8, panel);
  if (!style) return false;
  const tone = part.open ? part.tone : onFill(part.tone);
  if (alone && !part.open) on.text(text, from + 10, y, { ...style, tone });
  else on.text(text, (from + to) / 2, y, { ...style, tone, anchor: 'mid' });
  return true;
}

/** In the next part, if that is a silent rest. */
function drawBeside(
  { to, text }: Spot,
  next: Spot | undefined,
  panel: Bars,
  on: Paper,
  y: number,
): boolean {
  const isRest = next?.text === '' && next.part.tone === 'soft';
  const style = isRest ? fitting(text, next.to - to - 16, panel) : undefined;
  if (style) on.text(text, to + 8, y, style);
  return style !== undefined;
}

/** The type in which a text has room, if there is one. */
function fitting(text: string, room: number, { legend }: Bars): TextStyle | undefined {
  const styles: TextStyle[] = legend ? [{ small: true }] : [{ strong: true }, { small: true }];
  return styles.find((style) => widthIn(text, style) <= room);
}

function drawPart({ tone, open }: Part, on: Paper, top: number, from: number, to: number): void {
  const box = { left: from, right: to, top, bottom: top + height };
  if (!open) {
    on.rect(`f-${tone}`, box);
    return;
  }
  const d = `M${round(from)} ${top + 0.75}H${round(to - 0.75)}v${height - 1.5}H${round(from)}`;
  on.line(`s-${tone}`, d, 'stroke-width="1.5" stroke-dasharray="3 2"');
}
