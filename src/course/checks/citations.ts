import { type Draft, lessonsIn, questionsIn } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';

/** A question cites a section of its lesson. */
export function citations(draft: Draft): Problem[] {
  return lessonsIn(draft).flatMap(({ lesson }) => {
    const known = lesson.body.sections.map(({ id }) => id);
    return questionsIn(lesson)
      .filter(({ value }) => !known.includes(value.cites))
      .map(({ value, at }) =>
        problem('unknown-anchor', at('cites'), { anchor: value.cites, known }),
      );
  });
}
