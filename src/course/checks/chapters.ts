import type { ChapterDraft, Draft } from '../draft.ts';
import { problem } from '../problem.ts';
import { reservedChapters, reservedLessons } from '../reserved.ts';
import { suggest } from '../suggest.ts';
import type { Outline, Problem } from '../types.ts';

/** Folders, course.yaml and the outline agree on the chapters; lessons stand in the right one. */
export function chapters({ identity, outline, editions }: Draft): Problem[] {
  const listed = identity?.value.chapters;
  const locales: readonly string[] | undefined = identity?.value.locales;
  return [
    ...(identity && outline ? unknownChapters(identity, outline.value) : []),
    ...editions.flatMap(({ locale, folder, chapters }) => {
      if (locales && !locales.includes(locale)) {
        return [problem('locale-not-listed', { file: folder, line: 1, column: 1 }, { locale })];
      }
      return chapters.flatMap((chapter) => [
        ...(listed && !listed.includes(chapter.id) ? [notListed(chapter)] : []),
        ...sameNumbers(chapter),
        ...takenAddresses(chapter),
        ...(outline ? wrongSections(chapter, outline.value) : []),
      ]);
    }),
  ];
}

function unknownChapters(
  { value, at }: NonNullable<Draft['identity']>,
  outline: Outline,
): Problem[] {
  const known = outline.chapters.map(({ id }) => id);
  return value.chapters.flatMap((chapter, index) => {
    if (known.includes(chapter)) return [];
    const details = { chapter, suggestion: suggest(chapter, known) };
    return [problem('unknown-chapter', at('chapters', index), details)];
  });
}

function notListed({ id, folder }: ChapterDraft): Problem {
  const place = { file: `${folder}/chapter.yaml`, line: 1, column: 1 };
  return problem('chapter-not-listed', place, { chapter: id });
}

/** Ids whose address belongs to another page. */
function takenAddresses({ id, folder, lessons }: ChapterDraft): Problem[] {
  const settings = { file: `${folder}/chapter.yaml`, line: 1, column: 1 };
  return [
    ...(reservedChapters.includes(id) ? [problem('reserved-id', settings, { id })] : []),
    ...lessons.flatMap(({ front }) =>
      front && reservedLessons.includes(front.value.id)
        ? [problem('reserved-id', front.at('id'), { id: front.value.id })]
        : [],
    ),
  ];
}

function sameNumbers({ lessons }: ChapterDraft): Problem[] {
  return lessons.flatMap(({ file, order }, index) => {
    const twin = lessons.slice(0, index).find((other) => other.order === order);
    if (!twin) return [];
    const other = twin.file.split('/').at(-1) ?? twin.file;
    return [problem('duplicate-number', { file, line: 1, column: 1 }, { number: order, other })];
  });
}

function wrongSections({ id, lessons }: ChapterDraft, outline: Outline): Problem[] {
  const sections = outline.chapters.find((chapter) => chapter.id === id)?.sections;
  if (!sections) return [];
  const known = sections.map((section) => section.id);
  return lessons.flatMap(({ front }) => {
    if (!front || known.includes(front.value.section)) return [];
    const { section } = front.value;
    return [
      problem('unknown-section', front.at('section'), {
        of: `The chapter \`${id}\` of the outline`,
        section,
        known,
      }),
    ];
  });
}
