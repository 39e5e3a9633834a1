import { type ChapterDraft, type Draft, lessonsIn } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { problem } from '../problem.ts';
import { placesIn } from '../read/places.ts';
import { statementsIn } from '../sums/statements.ts';
import type { Problem } from '../types.ts';

/** What texts work out before the reader's eyes comes to what they say. */
export function sums(draft: Draft): Problem[] {
  return passagesIn(draft).flatMap(({ text, at }) =>
    statementsIn(text).statements.flatMap(({ index, shown, better }) =>
      better === undefined ? [] : [problem('wrong-sum', at(index), { shown, better })],
    ),
  );
}

/** Every text of a course that readers see. */
export function passagesIn(draft: Draft): Passage[] {
  return [
    ...draft.passages,
    ...lessonsIn(draft).flatMap(({ lesson: { body, quiz } }) => [
      ...body.paragraphs,
      ...body.labels,
      ...(quiz?.passages ?? []),
    ]),
    ...draft.editions.flatMap(({ chapters }) =>
      chapters.flatMap(({ figures }) => figures.flatMap(labelsOf)),
    ),
  ];
}

/** The texts of a drawing. */
function labelsOf({ path, text }: ChapterDraft['figures'][number]): Passage[] {
  const svg = text.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  return [...svg.matchAll(/>([^<>]*[^<>\s][^<>]*)</g)].map(({ index, 1: label = '' }) => ({
    text: label,
    at: (offset) => placesIn(path, text)(index + 1 + offset),
  }));
}
