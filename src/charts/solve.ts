import type { Source } from './common.ts';
import { fill, written } from './fill.ts';
import type { Formulas, Snag } from './types.ts';

export type Path = readonly PropertyKey[];
type Computed = Exclude<Source, number | string>;

/** Works out numbers; what stands in the way is noted, once, and comes to NaN. */
export interface Solver {
  numbers: ReadonlyMap<string, number>;
  snags: Snag[];
  /** `least`: the smallest value that can be drawn. */
  solve(from: Source, path: Path, least?: number): number;
  /** A formula as a function of one of its inputs, which `given` need not have. */
  along(from: Computed, over: string, path: Path): (value: number) => number;
}

export function solver(named: Readonly<Record<string, Source>>, formulas: Formulas): Solver {
  const numbers = new Map<string, number>();
  const snags: Snag[] = [];

  const lookUp = (from: number | string, path: Path): number => {
    if (typeof from === 'number') return from;
    const found = numbers.get(from);
    if (found === undefined) {
      snags.push({ kind: 'unknown-number', path, name: from, known: [...numbers.keys()] });
    }
    return found ?? Number.NaN;
  };

  const along = ({ formula: name, given, scale }: Computed, over: string, path: Path) => {
    const formula = Object.hasOwn(formulas, name) ? formulas[name] : undefined;
    if (!formula) {
      const at = [...path, 'formula'];
      snags.push({ kind: 'unknown-formula', path: at, name, known: Object.keys(formulas) });
      return () => Number.NaN;
    }
    const inputs = Object.entries(given).map(([input, from]): [string, number] => [
      input,
      lookUp(from, [...path, 'given', input]),
    ]);
    const misnamed = misnamedInputs(name, formula.inputs, given, over, path);
    snags.push(...misnamed);
    let told = misnamed.length > 0 || inputs.some(([, value]) => Number.isNaN(value));
    return (value: number): number => {
      if (told) return Number.NaN;
      const values = { ...Object.fromEntries(inputs), ...(over && { [over]: value }) };
      const result = attempt(() => formula.compute(values) * scale);
      if (typeof result === 'number') return result;
      told = true;
      const shown = Object.entries(values).map(([input, number]) => `${input} = ${number}`);
      const at = [...path, 'given'];
      snags.push({ kind: 'no-answer', path: at, values: shown.join(', '), detail: result });
      return Number.NaN;
    };
  };

  const solve = (from: Source, path: Path, least = Number.NEGATIVE_INFINITY): number => {
    const value = typeof from === 'object' ? along(from, '', path)(0) : lookUp(from, path);
    if (value < least) snags.push({ kind: 'below-zero', path, value: written(value) });
    return value;
  };

  for (const [name, from] of Object.entries(named)) {
    numbers.set(name, solve(from, ['numbers', name]));
  }
  return { numbers, snags, solve, along };
}

function misnamedInputs(
  formula: string,
  inputs: readonly string[],
  given: Readonly<Record<string, unknown>>,
  over: string,
  path: Path,
): Snag[] {
  const free = inputs.filter((input) => input !== over && !Object.hasOwn(given, input));
  const strange = Object.keys(given).filter((input) => !inputs.includes(input) || input === over);
  const wrongRun = over !== '' && !inputs.includes(over);
  return [
    ...free
      .filter(() => !wrongRun)
      .map((name): Snag => ({ kind: 'missing-input', path: [...path, 'given'], formula, name })),
    ...strange.map((name): Snag => ({
      kind: 'unknown-input',
      path: [...path, 'given', name],
      formula,
      name,
      known: free,
    })),
    ...(wrongRun
      ? [
          {
            kind: 'unknown-input',
            path: [...path, 'over'],
            formula,
            name: over,
            known: free,
          } as const,
        ]
      : []),
  ];
}

function attempt(compute: () => number): number | string {
  try {
    const result = compute();
    return Number.isFinite(result) ? result : `the result is ${result}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A text with its numbers; `more` are known to it alone. */
export function filled(
  text: string,
  path: Path,
  { numbers, snags }: Solver,
  more: Iterable<[string, number]> = [],
): string {
  const all = new Map([...numbers, ...more]);
  return fill(text, all, (name) =>
    snags.push({ kind: 'unknown-placeholder', path, name, known: [...all.keys()] }),
  );
}
