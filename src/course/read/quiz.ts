import { ask, question } from '#quiz/schema';
import type { QuizDraft } from '../draft.ts';
import { quizFile } from '../schema/lesson.ts';
import type { SourceFile } from '../types.ts';
import type { Report } from './shelf.ts';
import { validate, validEntries } from './validate.ts';
import { valueAt } from './value-at.ts';
import { readYaml } from './yaml.ts';

/** Reads a quiz file, unless it is no YAML; questions that are broken are reported and left out. */
export function readQuiz(source: SourceFile, report: Report): QuizDraft | undefined {
  const yaml = readYaml(source);
  const { placed, problems } = validate(yaml, quizFile);
  report(...yaml.problems, ...problems);
  if (yaml.data === undefined) return undefined;
  return {
    file: source.path,
    asks: validEntries(yaml, ask, ['asks'], placed?.value.asks),
    questions: validEntries(yaml, question, ['questions'], placed?.value.questions),
    passages: yaml.passages().map(({ path, ...passage }) => ({
      ...passage,
      question:
        path[0] === 'questions'
          ? String(valueAt(yaml.data, [...path.slice(0, 2), 'id']))
          : undefined,
    })),
  };
}
