import type { Source } from './common.ts';
import { trace } from './plot/trace.ts';
import type { Curve } from './plot/schema.ts';
import { filled, type Path, type Solver, solver } from './solve.ts';
import type { Chart, ChartFile, Formulas, Snag } from './types.ts';

/** Works out every number of a chart and fills its texts; `chart` is missing when something stands in the way. */
export function resolveChart(
  { numbers, ...shown }: ChartFile,
  formulas: Formulas,
): { chart: Chart | undefined; snags: Snag[] } {
  const known = solver(numbers, formulas);
  const chart = walk(shown, [], known) as Chart;
  const { snags } = known;
  return { chart: snags.length > 0 ? undefined : chart, snags };
}

const isAmount = (value: object): value is { amount: Source; least?: number } => 'amount' in value;
const isCurve = (value: object): value is { curve: Curve } => 'curve' in value;

function walk(value: unknown, path: Path, known: Solver): unknown {
  if (typeof value === 'string') return filled(value, path, known);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part, index) => walk(part, [...path, index], known));
  if (isAmount(value)) return known.solve(value.amount, path, value.least);
  if (isCurve(value)) return trace(value.curve, path, known);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, walk(part, [...path, key], known)]),
  );
}
