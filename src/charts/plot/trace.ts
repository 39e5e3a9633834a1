import { filled, type Path, type Solver } from '../solve.ts';
import type { Line, Point } from '../types.ts';
import type { Curve } from './schema.ts';

/** Steps along an axis that look like a curve. */
const fine = 96;

/** Works out a curve: its points, and where its marks are. */
export function trace(curve: Curve, path: Path, known: Solver): Line {
  const { tone, filled: full, strong, dashed } = curve;
  const { runs, height } =
    'sweep' in curve ? swept(curve, path, known) : joined(curve, path, known);
  return {
    tone,
    filled: full,
    strong,
    dashed,
    runs,
    marks: curve.marks.map((mark, index) => {
      const at = [...path, 'marks', index];
      const x = known.solve(mark.x.amount, [...at, 'x']);
      const y = mark.y ? known.solve(mark.y.amount, [...at, 'y']) : height(x);
      const own: [string, number][] = [
        ['x', x],
        ['y', y],
      ];
      const text = filled(mark.text, [...at, 'text'], known, own);
      return { x, y, text, tone: mark.tone, drop: mark.drop, quiet: mark.quiet };
    }),
  };
}

interface Traced {
  runs: Point[][];
  height: (x: number) => number;
}

function swept(
  { sweep }: Extract<Curve, { sweep: unknown }>,
  path: Path,
  { solve, along }: Solver,
): Traced {
  const at = [...path, 'sweep'];
  const height = along(sweep, sweep.over, at);
  const from = solve(sweep.from.amount, [...at, 'from']);
  const to = solve(sweep.to.amount, [...at, 'to']);
  const jumps = sweep.jumps.map(({ amount }, index) => solve(amount, [...at, 'jumps', index]));
  const inside = jumps.filter((x) => x > from && x <= to).toSorted((a, b) => a - b);
  const starts = [from, ...inside];
  const runs = starts.flatMap((start, index) => {
    if (start === to) return [];
    const jump = inside[index];
    const end = jump === undefined ? to : jump - (to - from) * 1e-9;
    const steps = Math.max(2, Math.round((fine * (end - start)) / (to - from || 1)));
    const run = Array.from({ length: steps + 1 }, (_, step): Point => {
      const x = step === steps ? end : start + ((end - start) * step) / steps;
      return [x, height(x)];
    });
    return [run];
  });
  return { runs, height };
}

function joined(
  { points }: Extract<Curve, { points: unknown }>,
  path: Path,
  { solve }: Solver,
): Traced {
  const run = points.map(([x, y], index): Point => {
    const at = [...path, 'points', index];
    return [solve(x.amount, [...at, 0]), solve(y.amount, [...at, 1])];
  });
  return { runs: [run], height: (x) => between(run, x) };
}

/** Height of a run of straight lines at `x`; of its nearest end outside. */
function between(run: readonly Point[], x: number): number {
  const next = run.findIndex((point) => point[0] >= x);
  const [x1 = 0, y1 = 0] = run.at(next) ?? [];
  if (next <= 0) return y1;
  const [x0 = 0, y0 = 0] = run[next - 1] ?? [];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
