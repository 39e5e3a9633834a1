import { type Context, type Draft, lessonsIn } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';

/** A lesson is as long as one sitting. */
export function lengths(draft: Draft, { limits }: Context): Problem[] {
  const { least, most, hard } = limits.characters;
  return lessonsIn(draft).flatMap(({ lesson }) => {
    const { characters } = lesson.body;
    const place = { file: lesson.file, line: 1, column: 1 };
    if (characters < least) return [problem('lesson-too-short', place, { characters, least })];
    if (characters > hard) return [problem('lesson-too-long', place, { characters, most })];
    if (characters > most) return [problem('lesson-long', place, { characters, most })];
    return [];
  });
}
