import { checkDraft } from '../checks/index.ts';
import type { Waiver } from '../checks/waivers.ts';
import type { Context, Limits } from '../draft.ts';
import { sorted } from '../problem.ts';
import type { Course, Problem, SourceFile } from '../types.ts';
import { assemble } from './assemble.ts';
import { readDraft } from './draft.ts';

/** What the platform asks of a lesson. */
const usual: Limits = {
  characters: { least: 1500, most: 2800, hard: 3200 },
  paragraph: 160,
  questions: 8,
  types: 5,
};

/** What reading a course comes to. */
export interface Reading {
  /** What could be read; complete when `problems` has no error. */
  course?: Course;
  /** Everything wrong in any file, by file and line. */
  problems: Problem[];
  /** Rules that questions were allowed to break. */
  waivers: Waiver[];
}

/**
 * Reads and checks a course. `root` is the folder of the files, `content` unless said; `limits`
 * replace what the platform asks of lessons.
 */
export function readCourse(
  files: readonly SourceFile[],
  context: Omit<Context, 'limits'> & { root?: string; limits?: Partial<Limits> },
): Reading {
  const problems: Problem[] = [];
  const draft = readDraft(files, context.root ?? 'content', (...found) => problems.push(...found));
  const limits = { ...usual, ...context.limits };
  const checked = checkDraft(draft, { ...context, limits });
  const course = assemble(draft, context.formulas);
  return {
    ...(course && { course }),
    problems: sorted([...problems, ...checked.problems]),
    waivers: checked.waivers,
  };
}
