import { type Random, stream } from '../random.ts';
import { round } from './format.ts';
import type { Numeric } from './schema.ts';

/** The givens with what is to be drawn drawn; each has its own random numbers. */
export function drawValues(
  { id, given }: Pick<Numeric, 'id' | 'given'>,
  seed: number,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(given).map(([name, source]) => [
      name,
      draw(source, stream(seed, `${id} ${name}`)),
    ]),
  );
}

function draw(source: Numeric['given'][string], random: Random): number {
  if (typeof source === 'number') return source;
  if ('pick' in source) {
    const { pick } = source;
    return pick[Math.floor(random() * pick.length)] ?? Number.NaN;
  }
  const { from, to, step } = source;
  // 0.3 / 0.1 is 2.999…: without the margin the last value would never be drawn.
  const steps = Math.max(0, Math.floor((to - from) / step + 1e-9));
  return round(from + Math.floor(random() * (steps + 1)) * step, 10);
}
