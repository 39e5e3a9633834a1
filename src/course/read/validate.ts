import type * as z from 'zod';
import type { Entries, Placed } from '../draft.ts';
import type { Problem } from '../types.ts';
import { explainAll } from './issues.ts';
import type { Path } from './spots.ts';
import { valueAt } from './value-at.ts';
import type { Yaml } from './yaml.ts';

/** A file as its schema wants it; otherwise `undefined` and the reasons. */
export function validate<T>(
  yaml: Yaml,
  schema: z.ZodType<T>,
): { placed: Placed<T> | undefined; problems: Problem[] } {
  if (yaml.data === undefined) return { placed: undefined, problems: [] };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { placed: placed(yaml, result.data, []), problems: [] };
  return { placed: undefined, problems: explainAll(result.error.issues, { yaml, schema }) };
}

/**
 * The entries of a list that are as they should be, though the file as a whole may not be;
 * `valid` are all of them when it is.
 */
export function validEntries<T>(
  yaml: Yaml,
  schema: z.ZodType<T>,
  path: Path,
  valid: readonly T[] | undefined,
): Entries<T> {
  const value = valueAt(yaml.data, path);
  const list: unknown[] = Array.isArray(value) ? value : [];
  const results = valid?.map((data) => ({ success: true, data }) as const);
  const items = (results ?? list.map((entry) => schema.safeParse(entry))).flatMap(
    (result, index) => (result.success ? [placed(yaml, result.data, [...path, index])] : []),
  );
  const ids = new Set(list.map((entry) => String(valueAt(entry, ['id']))));
  return { items, ids, total: list.length };
}

function placed<T>(yaml: Yaml, value: T, path: Path): Placed<T> {
  return { value, at: (...rest) => yaml.at([...path, ...rest]) };
}
