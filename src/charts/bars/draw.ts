import {
  bracket,
  centred,
  full,
  left,
  type Paper,
  right,
  round,
  type TextStyle,
  widthIn,
} from '../paper/paper.ts';
import { linear, type Scale } from '../scale.ts';
import { drawLegend } from './legend.ts';
import { type Below, drawParts, height } from './parts.ts';
import { type Bars, type Row, sumOf } from './texts.ts';

const total = ({ parts }: Row) => parts.reduce((sum, { value }) => sum + value, 0);

/** Draws from `top` down; the result is where it ends. */
export function drawBars(panel: Bars, on: Paper, top: number): number {
  const most = Math.max(...panel.rows.map(total));
  let y = panel.legend ? drawLegend(panel.rows, on, top) + 16 : top;
  let above: { from: number; to: number; y: number } | undefined;
  panel.rows.forEach((row, index) => {
    if (index > 0) y += 18;
    const head = drawHead(row, panel, on, y);
    if (row.parts.length === 0) {
      y = head + 4;
      return;
    }
    const bar = head + 8;
    const x = linear([0, panel.zoom ? total(row) : most], [left, right]);
    if (above) {
      const { from, to } = above;
      on.area('f-tint', `M${from} ${above.y}H${to}L${right} ${bar}H${left}z`);
    }
    const below = drawParts(row, panel, on, bar, x);
    above = panel.zoom && { from: left, to: x(row.parts[0]?.value ?? 0), y: bar + height };
    y = drawBelow([...below, ...spansOf(row, x)], on, bar + height);
  });
  return y;
}

/** Label, remark and sum above a bar, in as many lines as they need. */
function drawHead(row: Row, { unit }: Bars, on: Paper, top: number): number {
  const sum = sumOf(row, unit);
  const strong: TextStyle = { strong: true };
  const soft: TextStyle = { small: true, tone: 'soft' };
  const gap = 10;
  const [label, note, end] = [
    widthIn(row.label, strong),
    row.note ? widthIn(row.note, soft) + gap : 0,
    sum ? widthIn(sum, strong) + gap : 0,
  ];
  let y = top + 14;
  on.text(row.label, left, y, strong);
  const beside = label + note + end <= full;
  if (row.note && beside) on.text(row.note, left + label + gap, y, soft);
  if (sum && label + end > full) y += 20;
  if (sum) on.text(sum, right, y, { ...strong, anchor: 'end', tone: row.tone });
  if (row.note && !beside) {
    y += 18;
    on.text(row.note, left, y, soft);
  }
  return y;
}

function spansOf({ spans }: Row, x: Scale): Below[] {
  return spans.map(({ from, to, text, tone = 'ink' }) => ({
    text,
    from: x(from),
    to: x(to),
    tone,
    span: true,
  }));
}

/** Texts below a bar, each in a line where it has room. */
function drawBelow(texts: readonly Below[], on: Paper, bottom: number): number {
  let end = bottom;
  for (const { text, from, to, tone, span } of texts) {
    const style: TextStyle = { small: true, strong: true, tone: tone === 'soft' ? 'ink' : tone };
    const middle = (from + to) / 2;
    if (span) bracket(on, from, to, end + 13, tone);
    else on.line(`s-${tone}`, `M${round(middle)} ${end + 2}v6`, 'stroke-width="1.5"');
    end += span ? 29 : 22;
    on.text(text, centred(text, middle, style), end, { ...style, anchor: 'mid' });
  }
  return end === bottom ? end : end + 3;
}
