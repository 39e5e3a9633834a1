import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import type { Path } from './spots.ts';
import { valueAt } from './value-at.ts';
import type { Yaml } from './yaml.ts';

/** Entries of the list `from` whose `key` names no entry of `list`. */
export function unknownParts(
  yaml: Yaml,
  path: Path,
  { from, key, list }: { from: string; key: string; list: string },
): Problem[] {
  const known = entries(yaml, [...path, list]).map((entry) => String(valueAt(entry, ['id'])));
  return entries(yaml, [...path, from]).flatMap((entry, index) => {
    const id = String(valueAt(entry, [key]));
    if (known.includes(id)) return [];
    const place = yaml.at([...path, from, index, key]);
    return [problem('unknown-part', place, { id, list, known, suggestion: suggest(id, known) })];
  });
}

function entries(yaml: Yaml, path: Path): unknown[] {
  const list = valueAt(yaml.data, path);
  return Array.isArray(list) ? list : [];
}
