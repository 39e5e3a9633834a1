import type { LessonDraft } from '../draft.ts';
import { readBody } from '../markup/body.ts';
import { problem } from '../problem.ts';
import { lesson as lessonFile } from '../schema/lesson.ts';
import type { SourceFile } from '../types.ts';
import { placesIn } from './places.ts';
import { readQuiz } from './quiz.ts';
import { type Report, type ShelvedAs, startOfFile } from './shelf.ts';
import { validate } from './validate.ts';
import { readWorked } from './worked.ts';
import { readYaml } from './yaml.ts';

const frontMatter = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads a lesson, its questions and the formulas behind its examples. */
export function readLesson(
  { source, order }: ShelvedAs<'lesson'>,
  quiz: ShelvedAs<'quiz'> | undefined,
  worked: ShelvedAs<'worked'> | undefined,
  report: Report,
): LessonDraft {
  const { front, bodyStart } = readFrontMatter(source, report);
  const body = readBody(source.text, bodyStart, placesIn(source.path, source.text));
  report(...body.problems);
  if (!quiz) {
    const name =
      source.path
        .replace(/\.mdx$/, '.quiz.yaml')
        .split('/')
        .at(-1) ?? '';
    report(problem('lesson-without-quiz', startOfFile(source.path), { quiz: name }));
  }
  return {
    file: source.path,
    order,
    front,
    body,
    quiz: quiz && readQuiz(quiz.source, report),
    worked: worked && readWorked(worked.source, report),
  };
}

function readFrontMatter(
  source: SourceFile,
  report: Report,
): { front: LessonDraft['front']; bodyStart: number } {
  const match = frontMatter.exec(source.text);
  const [whole, open = '', keys = ''] = match ?? [];
  if (whole === undefined || match?.index !== 0) {
    report(problem('front-matter-missing', startOfFile(source.path), {}));
    // What stands before the first section is most likely front matter without its lines.
    return { front: undefined, bodyStart: Math.max(0, source.text.indexOf('<Section')) };
  }
  const yaml = readYaml(source, open.length, open.length + keys.length);
  const { placed, problems } = validate(yaml, lessonFile);
  report(...yaml.problems, ...problems);
  return { front: placed, bodyStart: whole.length };
}
