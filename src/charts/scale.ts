/** Maps a value to a place in the drawing. */
export type Scale = (value: number) => number;

/**
 * A straight line from `domain` to `range`, rounded to a tenth of a unit so that markup stays short.
 * Ours because d3-scale is 10.9 kB of brotli, a third of a lesson's script budget.
 */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): Scale {
  const along = (value: number) => (d1 === d0 ? 0 : (value - d0) / (d1 - d0));
  return (value) => Math.round((r0 + along(value) * (r1 - r0)) * 10) / 10;
}

/** Round numbers (1, 2, 5 × 10ⁿ apart) within `domain`, about `count` of them. */
export function ticks([d0, d1]: readonly [number, number], count: number): number[] {
  if (!(d1 - d0 > Math.abs(d1) * 1e-9)) return [d0];
  const raw = (d1 - d0) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((s) => s * power >= raw * 0.999) ?? 10) * power;
  const found: number[] = [];
  for (let i = Math.ceil(d0 / step - 1e-9); i * step <= d1 + step * 1e-9; i++) {
    found.push(Number((i * step).toPrecision(12)));
  }
  return found;
}

/** A round number that is at least `value`: a domain's end that jumps seldom while a hand moves. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 4, 6, 8, 10].find((s) => s * power >= value * 0.999999) ?? 10) * power;
}

/** An SVG path through points. */
export function path(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** `value`, kept between `min` and `max`: for labels that must stay inside the drawing. */
export function keep(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
