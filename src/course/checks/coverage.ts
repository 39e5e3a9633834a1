import type { QuestionType } from '#quiz';
import { type Context, type Draft, type LessonDraft, lessonsIn, questionsIn } from '../draft.ts';
import { outlinePoint } from '../outline.ts';
import { problem } from '../problem.ts';
import type { Outline, Problem } from '../types.ts';

const types = [
  'single',
  'multiple',
  'numeric',
  'cloze',
  'matching',
  'ordering',
  'categorise',
  'short',
  'branching',
  'fault',
  'rubric',
] as const satisfies QuestionType[];

/** A lesson asks enough, in enough ways, about every point it teaches. */
export function coverage(draft: Draft, context: Context): Problem[] {
  return lessonsIn(draft).flatMap(({ lesson }) => {
    if (!lesson.quiz) return [];
    return [
      ...tooFew(lesson, context),
      ...(draft.outline ? unasked(lesson, draft.outline.value) : []),
    ];
  });
}

function tooFew(lesson: LessonDraft, { limits }: Context): Problem[] {
  const { quiz } = lesson;
  if (!quiz) return [];
  const place = { file: quiz.file, line: 1, column: 1 };
  const count = quiz.questions.total;
  const used = new Set(questionsIn(lesson).map(({ value }) => value.type));
  const unused = types.filter((type) => !used.has(type));
  const broken = questionsIn(lesson).length < count;
  return [
    ...(count < limits.questions
      ? [problem('too-few-questions', place, { count, least: limits.questions })]
      : []),
    ...(used.size < limits.types && !broken
      ? [problem('too-few-types', place, { count: used.size, least: limits.types, unused })]
      : []),
  ];
}

/** Broken questions may be the ones that are missed, so they keep this quiet. */
function unasked(lesson: LessonDraft, outline: Outline): Problem[] {
  const { body, quiz } = lesson;
  const questions = questionsIn(lesson);
  if (!quiz || questions.length < quiz.questions.total) return [];
  const place = { file: quiz.file, line: 1, column: 1 };
  return body.sections.flatMap((section) => {
    const point = section.point === undefined ? undefined : outlinePoint(outline, section.point);
    const asked = questions.filter(({ value }) => value.point === point?.id).length;
    if (!point || asked >= 2) return [];
    const kind = asked === 0 ? 'point-unasked' : 'point-asked-once';
    return [problem(kind, place, { point: point.id, title: point.zh })];
  });
}
