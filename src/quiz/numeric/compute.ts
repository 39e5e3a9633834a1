import { formulas } from '#commerce';

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
  const formula = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (!formula) throw new RangeError(`unknown formula: ${name}`);
  const inputs = formula.inputs.map((input): [string, number] => {
    const value = Object.hasOwn(values, input) ? values[input] : undefined;
    if (value === undefined) throw new RangeError(`${name} needs ${input}`);
    return [input, value];
  });
  return () => formula.compute(Object.fromEntries(inputs));
}
