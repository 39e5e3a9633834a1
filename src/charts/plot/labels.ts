import { type Box, overlap, shared } from '../paper/box.ts';
import { type Paper, textBox, type TextStyle, widthIn } from '../paper/paper.ts';

export interface Spot {
  x: number;
  y: number;
}
type Anchor = NonNullable<TextStyle['anchor']>;
export type Place = Spot & { anchor: Anchor };

/** Which way a line goes at a point; its highest point and what has no line are flat. */
export type Slope = 'up' | 'down' | 'flat';

const sides = {
  upLeft: [-9, -7, 'end'],
  upRight: [9, -7, 'start'],
  above: [0, -13, 'mid'],
  downRight: [9, 17, 'start'],
  downLeft: [-9, 17, 'end'],
  below: [0, 24, 'mid'],
  right: [13, 5, 'start'],
  left: [-13, 5, 'end'],
} as const satisfies Record<string, readonly [number, number, Anchor]>;
type Side = keyof typeof sides;

/** Where a label stands best: away from the line, then wherever there is room. */
const orders: Record<Slope, readonly Side[]> = {
  up: ['upLeft', 'downRight', 'above', 'right', 'below', 'left', 'upRight', 'downLeft'],
  down: ['upRight', 'downLeft', 'above', 'left', 'below', 'right', 'upLeft', 'downRight'],
  flat: ['above', 'upRight', 'upLeft', 'below', 'downRight', 'downLeft', 'right', 'left'],
};

/** Lines that labels keep clear of, as small boxes along them. */
export function alongside(points: readonly Spot[]): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
    });
  });
}

/** What labels are kept clear of. */
export interface Around {
  /** Labels stay inside. */
  frame: Box;
  /** As little as can be is covered of these. */
  lines: readonly Box[];
}

/** Places around a point of a line, best first. */
export function beside(at: Spot, slope: Slope): Place[] {
  return orders[slope].map((side) => {
    const [dx, dy, anchor] = sides[side];
    return { x: at.x + dx, y: at.y + dy, anchor };
  });
}

/** Places at the ends of a level line. */
export function atEnds(start: number, end: number, y: number): Place[] {
  const right = { x: end - 4, anchor: 'end' } as const;
  const left = { x: start + 8, anchor: 'start' } as const;
  return [
    { ...right, y: y - 7 },
    { ...right, y: y + 17 },
    { ...left, y: y + 17 },
    { ...left, y: y - 7 },
  ];
}

/** Writes a label at the best of its places that is free; where none is, at the nearest free one on a grid. */
export function label(
  text: string,
  places: readonly Place[],
  style: TextStyle,
  on: Paper,
  around: Around,
): void {
  const { frame } = around;
  const half = widthIn(text, style) / 2;
  const kept = places.map((place) =>
    place.anchor === 'mid'
      ? { ...place, x: Math.min(frame.right - half, Math.max(frame.left + half, place.x)) }
      : place,
  );
  const [first] = kept;
  if (!first) return;
  const best =
    cheapest(kept, text, style, on, around) ??
    cheapest(grid(first, half * 2, frame), text, style, on, around) ??
    first;
  on.text(text, best.x, best.y, { ...style, anchor: best.anchor });
}

/** Among the places that are free, the one that covers the least; the first of equal ones. */
function cheapest(
  places: readonly Place[],
  text: string,
  style: TextStyle,
  on: Paper,
  { frame, lines }: Around,
): Place | undefined {
  let best: { place: Place; cost: number } | undefined;
  for (const [index, place] of places.entries()) {
    const box = textBox(text, place.x, place.y, { ...style, anchor: place.anchor });
    if (outside(box, frame) || on.texts().some((other) => overlap(other.box, box))) continue;
    const cost = lines.reduce((sum, line) => sum + shared(line, box), 0) + index / 10;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}

function outside(box: Box, frame: Box): boolean {
  return (
    box.left < frame.left - 0.1 ||
    box.right > frame.right + 0.1 ||
    box.top < frame.top ||
    box.bottom > frame.bottom
  );
}

/** Places all over the frame, nearest first. */
function grid(at: Spot, width: number, frame: Box): Place[] {
  const places: Place[] = [];
  for (let y = frame.top + 14; y <= frame.bottom - 4; y += 8) {
    for (let x = frame.left; x <= frame.right - width; x += 8) {
      places.push({ x, y, anchor: 'start' });
    }
  }
  const far = ({ x, y }: Place) => Math.hypot(x + width / 2 - at.x, y - at.y);
  return places.toSorted((a, b) => far(a) - far(b));
}
