import type { Tone } from '../types.ts';
import { type Box, overlap } from './box.ts';
import { widthOf } from './measure.ts';

/** Left and right edge of what is drawn; the paper is 360 wide. */
export const left = 12;
export const right = 348;
export const full = right - left;

export interface TextStyle {
  /** `on`: on a strong fill; `soft`: less important. */
  tone?: Tone | 'on' | undefined;
  strong?: boolean | undefined;
  small?: boolean | undefined;
  anchor?: 'start' | 'mid' | 'end' | undefined;
}

/** What a chart is drawn on: collects shapes, and the boxes of texts so that none covers another. */
export interface Paper {
  /** The class is the contract with `ui/style/figure.css`. */
  rect(fill: string, box: Box, more?: string): void;
  line(stroke: string, d: string, more?: string): void;
  area(fill: string, d: string, more?: string): void;
  dot(fill: string, x: number, y: number, r: number): void;
  text(text: string, x: number, y: number, style?: TextStyle): void;
  texts(): readonly { text: string; box: Box }[];
  markup(): string;
  /** Takes note of a text that leaves no room for the picture. */
  refuse(text: string): void;
  /** Texts that run off the paper, into another one, or were refused. */
  crowded(): string[];
}

export function paper(): Paper {
  const shapes: string[] = [];
  const words: string[] = [];
  const texts: { text: string; box: Box }[] = [];
  const refused: string[] = [];
  const add = (to: string[], tag: string, kind: string, attributes: string, more = '') =>
    to.push(`<${tag} class="${kind}" ${attributes}${more && ` ${more}`}/>`);
  return {
    rect: (fill, { left: x, top: y, right, bottom }, more) => {
      const place = `x="${round(x)}" y="${round(y)}"`;
      const size = `width="${round(Math.max(0, right - x))}" height="${round(Math.max(0, bottom - y))}"`;
      add(shapes, 'rect', fill, `${place} ${size}`, more);
    },
    line: (stroke, d, more) => add(shapes, 'path', stroke, `d="${d}"`, more),
    area: (fill, d, more) => add(shapes, 'path', fill, `d="${d}"`, more),
    dot: (fill, x, y, r) =>
      add(shapes, 'circle', fill, `cx="${round(x)}" cy="${round(y)}" r="${r}"`),
    text: (text, x, y, style = {}) => {
      texts.push({ text, box: textBox(text, x, y, style) });
      const kind = classOf(style);
      words.push(`<text class="${kind}" x="${round(x)}" y="${round(y)}">${escaped(text)}</text>`);
    },
    texts: () => texts,
    markup: () => [...shapes, ...words].join('\n'),
    refuse: (text) => refused.push(text),
    crowded: () => [
      ...refused,
      ...texts.flatMap(({ text, box }, index) => {
        const off = box.left < -0.5 || box.right > 360.5;
        const covers = texts.slice(0, index).some((other) => overlap(other.box, box));
        return off || covers ? [text] : [];
      }),
    ],
  };
}

const sizeOf = (style: TextStyle) => (style.small ? 12 : 14);

export function widthIn(text: string, style: TextStyle = {}): number {
  return widthOf(text, sizeOf(style), style.strong);
}

/** Where a text is, with (x, y) on its base line. */
export function textBox(text: string, x: number, y: number, style: TextStyle): Box {
  const size = sizeOf(style);
  const width = widthIn(text, style);
  const start = { start: x, mid: x - width / 2, end: x - width }[style.anchor ?? 'start'];
  return { left: start, top: y - size * 0.86, right: start + width, bottom: y + size * 0.2 };
}

function classOf({ tone, strong, small, anchor }: TextStyle): string {
  return [
    `t-${tone ?? 'ink'}`,
    strong && 't-strong',
    small && 't-small',
    anchor && anchor !== 'start' && `t-${anchor}`,
  ]
    .filter(Boolean)
    .join(' ');
}

export const round = (value: number): number => Math.round(value * 10) / 10;

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What text on a fill is written in. */
export function onFill(tone: Tone): 'on' | 'ink' {
  return tone === 'soft' ? 'ink' : 'on';
}

/** `x`, moved so that a text centred there stays on the paper. */
export function centred(text: string, x: number, style: TextStyle): number {
  const half = widthIn(text, style) / 2;
  return Math.min(right - half, Math.max(left + half, x));
}

/** A bracket below something, opening upwards. */
export function bracket(on: Paper, x0: number, x1: number, y: number, tone: Tone): void {
  on.line(`s-${tone}`, `M${round(x0)} ${y - 5}v5H${round(x1)}v-5`, 'stroke-width="1.5"');
}
