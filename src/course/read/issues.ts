import type * as z from 'zod';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import { unknownParts } from './unknown-parts.ts';
import type { Path } from './spots.ts';
import { keysAt } from './schema-keys.ts';
import {
  badFormat,
  missingKey,
  notOneOf,
  outOfBounds,
  unknownKey,
  wrongType,
} from './schema-problems.ts';
import { valueAt } from './value-at.ts';
import type { Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code> = Extract<Issue, { code: Code }>;

/** What an issue is about: a file and the schema it does not meet. */
interface Subject {
  yaml: Yaml;
  schema: z.core.$ZodType;
}

/** A schema's complaints; a key that is missing because it is misspelled is told once. */
export function explainAll(issues: readonly Issue[], subject: Subject): Problem[] {
  const misspelled = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? meantKeys(issue, subject) : [],
    ),
  );
  return issues
    .filter(({ path }) => !misspelled.has(path.join('\n')) || !isMissing(subject.yaml, path))
    .flatMap((issue) => explain(issue, subject));
}

/** A schema's complaint in words its author understands, where they have to look. */
function explain(issue: Issue, subject: Subject): Problem[] {
  const { yaml } = subject;
  const { path } = issue;
  if (isMissing(yaml, path)) return [missingKey(yaml, path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, subject);
    case 'invalid_type':
      return [wrongType(yaml, path, [issue.expected])];
    case 'invalid_value':
      return [notOneOf(yaml, path, issue.values.map(String))];
    case 'invalid_format':
      return [badFormat(yaml, path, issue.format === 'regex' ? issue.message : issue.format)];
    case 'too_small': {
      const least = Number(issue.minimum);
      const bound = issue.inclusive ? { least } : { above: least };
      return [outOfBounds(yaml, path, { origin: issue.origin, ...bound })];
    }
    case 'too_big':
      return [outOfBounds(yaml, path, { origin: issue.origin, most: Number(issue.maximum) })];
    case 'invalid_union':
      return noBranch(issue, subject);
    case 'custom':
      return broken(issue, yaml);
    default:
      return [wrongType(yaml, path, [issue.message])];
  }
}

function unknownKeys({ keys, path }: IssueOf<'unrecognized_keys'>, subject: Subject): Problem[] {
  const free = freeKeys(path, subject);
  return keys.map((key) => unknownKey(subject.yaml, [...path, key], free));
}

/** Paths of the keys that were most likely meant. */
function meantKeys({ keys, path }: IssueOf<'unrecognized_keys'>, subject: Subject): string[] {
  const free = freeKeys(path, subject);
  return keys.flatMap((key) => {
    const meant = suggest(key, free);
    return meant === undefined ? [] : [[...path, meant].join('\n')];
  });
}

/** Keys that the mapping at a path may have and does not. */
function freeKeys(path: Path, { yaml, schema }: Subject): string[] {
  const known = keysAt(schema, path, yaml.data);
  return known.filter((key) => isMissing(yaml, [...path, key]));
}

function isMissing(yaml: Yaml, path: Path): boolean {
  return path.length > 0 && valueAt(yaml.data, path) === undefined;
}

/** Of alternatives, the one that comes nearest tells what is wrong. */
function noBranch(issue: IssueOf<'invalid_union'>, subject: Subject): Problem[] {
  const { yaml } = subject;
  if ('options' in issue && issue.options) {
    return [notOneOf(yaml, issue.path, issue.options.map(String))];
  }
  const isWhole = (inner: Issue) => inner.code === 'invalid_type' && inner.path.length === 0;
  const [nearest] = issue.errors
    .filter((branch) => !branch.some(isWhole))
    .toSorted((a, b) => a.length - b.length);
  if (nearest) {
    const inside = nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    return explainAll(inside, subject);
  }
  const expected = issue.errors.flat().map((inner) => ('expected' in inner ? inner.expected : ''));
  return [wrongType(yaml, issue.path, expected)];
}

/** The rules the schemas name themselves. */
function broken({ path, message }: IssueOf<'custom'>, yaml: Yaml): Problem[] {
  switch (message) {
    case 'one-key':
    case 'several-keys':
    case 'fault-mix':
      return [problem(message, yaml.at(path), {})];
    case 'gaps':
      return [problem(message, yaml.at([...path, 'text']), {})];
    case 'category':
      return unknownParts(yaml, path, { from: 'items', key: 'category', list: 'categories' });
    case 'partner':
      return unknownParts(yaml, path, { from: 'left', key: 'match', list: 'right' });
    default:
      return [wrongType(yaml, path, [message])];
  }
}
