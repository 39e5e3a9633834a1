import {
  type Context,
  type Draft,
  type LessonDraft,
  lessonsIn,
  type WorkedDraft,
} from '../draft.ts';
import type { Example } from '../markup/examples.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import { averageOf, formulaOf } from './formulas.ts';
import { numberProblems } from './worked-numbers.ts';

type Entry = WorkedDraft['examples'][number];

/** Every worked example has formulas behind it, and its numbers are what these come to. */
export function worked(draft: Draft, context: Context): Problem[] {
  return lessonsIn(draft).flatMap(({ lesson }) => [
    ...untested(lesson),
    ...(lesson.worked?.examples ?? []).flatMap((entry) =>
      entryProblems(entry, lesson.body.examples, context),
    ),
  ]);
}

function untested({ file, body, worked }: LessonDraft): Problem[] {
  // What a file that can't be read says is not known.
  if (worked && !worked.names) return [];
  const name =
    file
      .replace(/\.mdx$/, '.worked.yaml')
      .split('/')
      .at(-1) ?? '';
  return body.examples.flatMap(({ component, names, place }) => {
    const [title = ''] = names;
    if (component !== 'Worked' || worked?.names?.includes(title)) return [];
    return [problem('worked-untested', place, { title, file: name })];
  });
}

function entryProblems(entry: Entry, examples: readonly Example[], context: Context): Problem[] {
  const { value, at } = entry;
  const example = examples.find(({ names }) => names.includes(value.of));
  const numbers = value.numbers.flatMap((_, index) =>
    numberProblems(entry, index, example?.text, context),
  );
  if (example) return [...unusedInputs(entry, context), ...numbers];
  const titled = examples.flatMap(({ names }) => names);
  const sections = examples.filter(({ component }) => component === 'Section');
  const details = {
    of: value.of,
    suggestion: suggest(value.of, titled),
    known: sections.flatMap(({ names }) => names),
  };
  return [problem('unknown-example', at('of'), details), ...numbers];
}

function unusedInputs({ value, at }: Entry, context: Context): Problem[] {
  const names = value.numbers.map(({ formula }) => formula);
  // What a formula takes that does not exist is not known.
  if (!names.every((name) => formulaOf(context, name) ?? averageOf(context, name))) return [];
  const taken = new Set(names.flatMap((name) => formulaOf(context, name)?.inputs ?? []));
  const free = [...taken].filter((input) => !Object.hasOwn(value.given, input));
  return Object.keys(value.given)
    .filter((name) => !taken.has(name))
    .map((name) =>
      problem('unused-input', at('given', name), { name, suggestion: suggest(name, free) }),
    );
}
