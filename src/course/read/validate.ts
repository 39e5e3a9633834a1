import type * as z from 'zod';
import type { Entries, Placed } from '../draft.ts';
import type { Problem } from '../types.ts';
import { explainAll } from './issues.ts';
import type { Path } from './nodes.ts';
import { valueAt } from './value-at.ts';
import type { Yaml } from './yaml.ts';

/** A file, or the part of it at `path`, as its schema wants it; otherwise `undefined` and the reasons. */
export function validate<T>(
  yaml: Yaml,
  schema: z.ZodType<T>,
  path: Path = [],
): { placed: Placed<T> | undefined; problems: Problem[] } {
  if (yaml.data === undefined) return { placed: undefined, problems: [] };
  const result = schema.safeParse(valueAt(yaml.data, path));
  if (result.success) return { placed: placed(yaml, result.data, path), problems: [] };
  const issues = result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  const problems = explainAll(issues, { yaml, schema, base: path });
  return { placed: undefined, problems };
}

/** The entries of a list that are as they should be, though the file as a whole may not be. */
export function validEntries<T>(yaml: Yaml, schema: z.ZodType<T>, path: Path): Entries<T> {
  const value = valueAt(yaml.data, path);
  const list: unknown[] = Array.isArray(value) ? value : [];
  const items = list.flatMap((entry, index) => {
    const result = schema.safeParse(entry);
    return result.success ? [placed(yaml, result.data, [...path, index])] : [];
  });
  const ids = new Set(list.map((entry) => String(valueAt(entry, ['id']))));
  return { items, ids, total: list.length };
}

function placed<T>(yaml: Yaml, value: T, path: Path): Placed<T> {
  return { value, at: (...rest) => yaml.at([...path, ...rest]) };
}
