import { full, left, right } from '../paper/paper.ts';
import type { PanelOf } from '../types.ts';

export type Columns = PanelOf<'columns'>;
export type Column = Columns['columns'][number];

/** Where a column stands. */
export interface Place {
  left: number;
  right: number;
}

/** Side by side; in proportion, and closer, when every column has a width. */
export function places({ columns, wide = 0 }: Columns): Place[] {
  const areas = columns.every(({ width }) => width !== undefined);
  const gap = areas ? 6 : Math.min(110, (full * 0.6) / columns.length);
  const space = full - gap * (areas ? columns.length - 1 : columns.length);
  const widths = columns.map(({ width = 0 }) => (areas ? width : 1));
  const sum = widths.reduce((a, b) => a + b, 0);
  const whole = Math.max(areas ? wide : 0, sum) || 1;
  let x = areas ? left : left + gap / 2;
  return widths.map((width) => {
    const place = { left: x, right: x + (width / whole) * space };
    x = place.right + gap;
    return place;
  });
}

/** Middles of texts of these widths, as near as can be to where they want to be, none over another. */
export function spread(wanted: readonly Place[], wide: readonly number[]): number[] {
  const gap = 8;
  const half = (index: number) => (wide[index] ?? 0) / 2;
  const xs: number[] = [];
  wanted.forEach((place, i) => {
    const least = i === 0 ? left : (xs[i - 1] ?? 0) + half(i - 1) + gap;
    xs.push(Math.max((place.left + place.right) / 2, least + half(i)));
  });
  let most = right;
  for (let i = xs.length - 1; i >= 0; i--) {
    const x = Math.min(xs[i] ?? 0, most - half(i));
    xs[i] = x;
    most = x - half(i) - gap;
  }
  return xs;
}
