import type { CustomRecord } from 'pagefind';
import type { Chapter, Edition, Lesson } from '#course';
import { separate } from './separate.ts';

type Question = Lesson['questions'][number];

/** Marks of the stem that readers don't see: emphasis, and the place of a number drawn for each learner. */
const plain = (stem: string) => stem.replace(/\*\*|`/g, '').replace(/\{[^}]*\}/g, '…');

function record(
  chapter: Chapter,
  lesson: Lesson,
  question: Question,
  { locale, root }: Edition,
): CustomRecord {
  return {
    url: `/${root}${lesson.path}#q-${question.id}`,
    content: separate(plain(question.stem)),
    language: locale.toLowerCase(),
    meta: { title: `${lesson.number} ${lesson.title}` },
    filters: { type: ['question'], chapter: [chapter.id] },
  };
}

/**
 * The core questions of an edition, by their stems only: neither options nor the key can be searched.
 * Extra ones stand on no page until asked for, and would make the index a tenth larger.
 */
export function questionRecords(edition: Edition): CustomRecord[] {
  return edition.chapters.flatMap((chapter) =>
    chapter.lessons.flatMap((lesson) =>
      lesson.questions
        .filter(({ extra }) => !extra)
        .map((q) => record(chapter, lesson, q, edition)),
    ),
  );
}
