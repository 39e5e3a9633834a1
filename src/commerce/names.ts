import type { Formula } from './formula.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const isFormula = (value: unknown): value is Formula =>
  typeof value === 'object' && value !== null && 'compute' in value;

/** The formulas a file exports, by their kebab-case names: `safetyStock` is `safety-stock`. */
export function formulasIn(file: object): Record<string, Formula> {
  const found = Object.entries(file).filter((entry): entry is [string, Formula] =>
    isFormula(entry[1]),
  );
  return Object.fromEntries(found.map(([name, formula]) => [kebab(name), formula]));
}
