import type { WorkedDraft } from '../draft.ts';
import { example, workedFile } from '../schema/worked.ts';
import type { SourceFile } from '../types.ts';
import type { Report } from './shelf.ts';
import { validate, validEntries } from './validate.ts';
import { valueAt } from './value-at.ts';
import { readYaml } from './yaml.ts';

/** Reads the formulas behind a lesson's examples; entries that are broken are reported and left out. */
export function readWorked(source: SourceFile, report: Report): WorkedDraft {
  const yaml = readYaml(source);
  const { placed, problems } = validate(yaml, workedFile);
  report(...yaml.problems, ...problems);
  const { items } = validEntries(yaml, example, ['examples'], placed?.value.examples);
  const list = valueAt(yaml.data, ['examples']);
  const names = Array.isArray(list)
    ? list.map((entry) => String(valueAt(entry, ['of'])))
    : undefined;
  return { examples: items, names };
}
