import type * as z from 'zod';
import type { Draft, Entries, Placed } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { problem } from '../problem.ts';
import { courseFile, lawsFile, outlineFile } from '../schema/course.ts';
import type { Law, SourceFile } from '../types.ts';
import { readEdition } from './edition.ts';
import { filesAs, type Report, shelve, type Shelved, startOfFile } from './shelf.ts';
import { validate, validEntries } from './validate.ts';
import { readYaml, type Yaml } from './yaml.ts';

const purposes = {
  course: 'title, chapters and settings',
  outline: 'what the course teaches, point by point',
  laws: 'the laws that lessons cite, or []',
} as const;

/** Reads every file of a course as far as it can be read. */
export function readDraft(files: readonly SourceFile[], root: string, report: Report): Draft {
  const shelved = shelve(files, root, report);
  const passages: Passage[] = [];
  const course = readRoot('course', shelved, root, report);
  const outline = readRoot('outline', shelved, root, report);
  const laws = readRoot('laws', shelved, root, report);
  const locales = Map.groupBy(shelved, (file) => ('locale' in file ? file.locale : ''));
  locales.delete('');
  return {
    identity: readWhole(course, courseFile, report),
    outline: readWhole(outline, outlineFile, report),
    laws: laws && readLaws(laws, report),
    editions: [...locales].map(([locale, inside]) =>
      readEdition(locale, inside, root, report, passages),
    ),
    passages,
  };
}

function readRoot(
  role: keyof typeof purposes,
  files: readonly Shelved[],
  root: string,
  report: Report,
): Yaml | undefined {
  const [file] = filesAs(files, role);
  if (!file) {
    const missing = `${root}/${role}.yaml`;
    const details = { file: missing, purpose: purposes[role] };
    report(problem('missing-file', startOfFile(missing), details));
    return undefined;
  }
  const yaml = readYaml(file.source);
  report(...yaml.problems);
  return yaml;
}

function readWhole<T>(
  yaml: Yaml | undefined,
  schema: z.ZodType<T>,
  report: Report,
): Placed<T> | undefined {
  if (!yaml) return undefined;
  const { placed, problems } = validate(yaml, schema);
  report(...problems);
  return placed;
}

function readLaws(yaml: Yaml, report: Report): Entries<Law> | undefined {
  const { placed, problems } = validate(yaml, lawsFile);
  report(...problems);
  return yaml.data === undefined
    ? undefined
    : validEntries(yaml, lawsFile.element, [], placed?.value);
}
