import { formula } from './formula.ts';
import { normalShareBelow } from './normal.ts';

const step = 0.05;
/** Cells a single look can move; beyond six standard deviations nothing arrives. */
const span = 6 / step;

/**
 * Probabilities (0 to 1) that a test without any effect has been called significant after 1, 2 … `looks` looks
 * (1 to 50) at equal intervals with |z| > `limit` (0.5 to 5) each time: 1 → 5%, 5 → 14.2%, 10 → 19.3%.
 * Source: Armitage, McPherson & Rowe 1969, by numerical integration.
 */
export function peekingFalseAlarms(looks: number, limit = 1.96): number[] {
  if (!(Number.isInteger(looks) && looks >= 1 && looks <= 50)) {
    throw new RangeError(`looks must be a whole number from 1 to 50, got ${looks}`);
  }
  if (!(limit >= 0.5 && limit <= 5)) {
    throw new RangeError(`limit must be between 0.5 and 5, got ${limit}`);
  }
  const kernel = Float64Array.from({ length: span + 1 }, (_, d) => between(d - 0.5, d + 0.5));
  const alarms: number[] = [];
  let undecided = Float64Array.of(1);
  for (let look = 1; look <= looks; look++) {
    undecided = spread(undecided, kernel, (limit * Math.sqrt(look)) / step);
    alarms.push(1 - undecided.reduce((sum, share) => sum + share, 0));
  }
  return alarms;
}

/** The last of them at the usual 5%, for a test looked at so often: 5 looks → 14.2%, 20 → 24.8%. */
export const peekingFalseAlarm = formula(
  { looks: [1, 50, 'whole'] },
  'ratio',
  ({ looks }) => peekingFalseAlarms(looks).at(-1) ?? 0,
);

/** Share of one standard normal step between two places, in cells. */
const between = (low: number, high: number) =>
  normalShareBelow(high * step) - normalShareBelow(low * step);

/**
 * Adds one step to every position and drops what passes the limit. The middle of an array is position 0;
 * its outermost cells are cut at the limit.
 */
function spread(
  from: Float64Array,
  kernel: Float64Array,
  limit: number,
): Float64Array<ArrayBuffer> {
  const [middle, edge] = [(from.length - 1) / 2, Math.round(limit)];
  const to = new Float64Array(2 * edge + 1);
  for (let cell = 0; cell <= edge; cell++) {
    let share = 0;
    const last = Math.min(middle, cell + span);
    for (let start = Math.max(-middle, cell - span); start <= last; start++) {
      const weight = from[start + middle] ?? 0;
      share +=
        weight *
        (cell === edge
          ? between(edge - 0.5 - start, Math.min(limit, edge + 0.5) - start)
          : (kernel[Math.abs(cell - start)] ?? 0));
    }
    to[edge + cell] = share;
    to[edge - cell] = share;
  }
  return to;
}
