import { type Context, type Draft, type LessonDraft, lessonsIn } from '../draft.ts';
import { charactersIn, type Passage } from '../passage.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';
import { type Slip, slips } from './typesetting.ts';
import type { Finding } from './waivers.ts';

/** How texts are set, and how long paragraphs are. What stands in a question, it may waive. */
export function typography(
  draft: Draft,
  { limits }: Context,
): { problems: Problem[]; findings: Finding[] } {
  const lessons = lessonsIn(draft).map(({ lesson }) => lesson);
  const passages = lessons.flatMap(({ quiz }) => quiz?.passages ?? []);
  const unowned = passages.filter(({ question }) => question === undefined);
  return {
    problems: [
      ...[...draft.passages, ...unowned].flatMap(setting),
      ...lessons.flatMap(({ body }) => [...body.paragraphs, ...body.labels].flatMap(setting)),
      ...lessons.flatMap((lesson) => longParagraphs(lesson, limits.paragraph)),
    ],
    findings: passages.flatMap((passage) => {
      const { question } = passage;
      return question === undefined
        ? []
        : setting(passage).map((problem) => ({ question, problem }));
    }),
  };
}

function setting(passage: Passage): Problem[] {
  // Markers of emphasis and places for values are neither text nor space.
  const text = passage.text.replace(/\*\*|\{\w+%?(:\d)?\}/g, (mark) =>
    '\u2060'.repeat(mark.length),
  );
  return slips(text).map((slip) => slipProblem(passage, slip));
}

function slipProblem({ at }: Passage, { kind, index, found, better }: Slip): Problem {
  return problem(kind, at(index), { found, better });
}

function longParagraphs({ body }: LessonDraft, most: number): Problem[] {
  return body.paragraphs.flatMap(({ kind, text, at }) => {
    const characters = charactersIn(text);
    if (kind === 'heading' || characters <= most) return [];
    return [problem('long-paragraph', at(0), { characters, most })];
  });
}
