import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import type { Path } from './spots.ts';
import { expectedWords, foundWords } from './type-names.ts';
import { valueAt } from './value-at.ts';
import type { Yaml } from './yaml.ts';

/** The key a path ends in; for an entry of a list, the list's key. */
function nameOf(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string') ?? 'this file');
}

export function missingKey(yaml: Yaml, path: Path): Problem {
  return problem('missing-key', yaml.at(path.slice(0, -1)), { key: nameOf(path) });
}

/** `known`: the keys that might have been meant. */
export function unknownKey(yaml: Yaml, path: Path, known: readonly string[]): Problem {
  const key = nameOf(path);
  if (yaml.isFlow(path.slice(0, -1)) && valueAt(yaml.data, path) === null) {
    return problem('cut-off-text', yaml.keyAt(path), { text: key });
  }
  const suggestion = suggest(key, known);
  return problem('unknown-key', yaml.keyAt(path), { key, suggestion, known });
}

/** `expected`: names of types, as zod gives them. */
export function wrongType(yaml: Yaml, path: Path, expected: readonly string[]): Problem {
  const key = nameOf(path);
  const value = valueAt(yaml.data, path);
  if (value === null && path.length > 0) return problem('empty-text', yaml.at(path), { key });
  if (expected.includes('string') && typeof value !== 'object') {
    return problem('unquoted-text', yaml.at(path), { key, value: yaml.written(path) });
  }
  const details = { key, found: foundWords(value), expected: expectedWords(expected) };
  return problem('wrong-type', yaml.at(path), details);
}

export function notOneOf(yaml: Yaml, path: Path, allowed: readonly string[]): Problem {
  const details = { key: nameOf(path), value: yaml.written(path), allowed };
  return problem('not-one-of', yaml.at(path), details);
}

/** `format`: the name the schema gives it. */
export function badFormat(yaml: Yaml, path: Path, format: string): Problem {
  const details = { key: nameOf(path), value: yaml.written(path), format };
  return problem('bad-format', yaml.at(path), details);
}

/** `bound`: an empty text, a list's length or a number's limit, as zod gives it. */
export function outOfBounds(
  yaml: Yaml,
  path: Path,
  { origin, least, most, above }: { origin: string; least?: number; most?: number; above?: number },
): Problem {
  const key = nameOf(path);
  const place = yaml.at(path);
  if (origin === 'string') return problem('empty-text', place, { key });
  if (origin === 'array' && least !== undefined) return problem('too-few', place, { key, least });
  if (origin === 'array' && most !== undefined) return problem('too-many', place, { key, most });
  const bound =
    most !== undefined ? `up to ${most}` : least !== undefined ? `from ${least}` : `above ${above}`;
  return problem('out-of-range', place, { key, value: yaml.written(path), bound });
}
