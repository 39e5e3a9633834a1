import { formulas } from '#commerce';
import { own } from '../own.ts';

interface Formula {
  inputs: readonly string[];
  /** @throws RangeError when an input is out of its range. */
  compute(given: Readonly<Record<string, number>>): number;
}

const registry: Readonly<Record<string, Formula>> = formulas;

/**
 * A formula of `#commerce` with its inputs taken from named values, ready to be worked out.
 * @throws RangeError when there is no such formula or one of its inputs is missing.
 */
export function bind(name: string, values: Readonly<Record<string, number>>): () => number {
  const formula = own(registry, name);
  if (!formula) throw new RangeError(`unknown formula: ${name}`);
  const inputs = formula.inputs.map((input): [string, number] => {
    const value = own(values, input);
    if (value === undefined) throw new RangeError(`${name} needs ${input}`);
    return [input, value];
  });
  return () => formula.compute(Object.fromEntries(inputs));
}
