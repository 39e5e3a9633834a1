import { own } from '../own.ts';

/** What a formula must be able to do here; those of `#commerce` can. */
export interface Formula {
  inputs: readonly string[];
  /** @throws RangeError when an input is out of its range. */
  compute(given: Readonly<Record<string, number>>): number;
}

const known = new Map<string, Formula>();

/**
 * Tells the engine of formulas that questions name. It starts with none, so that a page carries
 * only those its questions use; the build's door `#quiz/schema` knows them all.
 */
export function knowFormulas(formulas: Readonly<Record<string, Formula>>): void {
  for (const [name, formula] of Object.entries(formulas)) known.set(name, formula);
}

/**
 * A known formula with its inputs taken from named values, ready to be worked out.
 * @throws RangeError when there is no such formula or one of its inputs is missing.
 */
export function bind(name: string, values: Readonly<Record<string, number>>): () => number {
  const formula = known.get(name);
  if (!formula) throw new RangeError(`unknown formula: ${name}`);
  const inputs = formula.inputs.map((input): [string, number] => {
    const value = own(values, input);
    if (value === undefined) throw new RangeError(`${name} needs ${input}`);
    return [input, value];
  });
  return () => formula.compute(Object.fromEntries(inputs));
}
