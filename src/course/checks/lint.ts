import type { Question } from '#quiz';
import { type Draft, lessonsIn, type Placed, questionsIn } from '../draft.ts';
import type { Problem } from '../types.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import { keyEcho } from './key-echo.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { stemEnding } from './stem-ending.ts';
import { unmarkedNegative } from './unmarked-negative.ts';
import type { Finding } from './waivers.ts';

const rules: readonly ((item: Placed<Question>) => Problem[])[] = [
  allOfTheAbove,
  keyEcho,
  stemEnding,
  unmarkedNegative,
];

/** What a teacher would strike out of a question. */
export function lint(draft: Draft): Finding[] {
  const lessons = lessonsIn(draft);
  const items = lessons.flatMap(({ lesson }) => questionsIn(lesson));
  const single = items.flatMap((item) =>
    rules.flatMap((rule) => rule(item).map((problem) => ({ question: item.value.id, problem }))),
  );
  const editions = Object.values(Object.groupBy(lessons, ({ edition }) => edition.locale));
  const repeated = editions.flatMap((edition) =>
    nearDuplicates((edition ?? []).flatMap(({ lesson }) => questionsIn(lesson))),
  );
  return [...single, ...repeated];
}
