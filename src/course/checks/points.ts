import { type Draft, type LessonDraft, lessonsIn, questionsIn } from '../draft.ts';
import { outlinePoint, outlineSection } from '../outline.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Outline, Problem } from '../types.ts';

/** Sections and questions name points of the lesson's outline section, and every such point is taught. */
export function points(draft: Draft): Problem[] {
  if (!draft.outline) return [];
  const outline = draft.outline.value;
  return lessonsIn(draft).flatMap(({ edition, chapter, lesson }) => {
    const section = lesson.front?.value.section;
    const sections = outline.chapters.find(({ id }) => id === chapter.id)?.sections;
    // A section of another chapter is told of where the lesson names it.
    if (section === undefined || !sections?.some(({ id }) => id === section)) return [];
    const siblings = edition.chapters
      .flatMap((chapter) => chapter.lessons)
      .filter(({ front }) => front?.value.section === section);
    return [
      ...named(lesson).flatMap(({ point, place }) => wrongPoint(outline, section, point, place)),
      ...(siblings[0] === lesson ? untaught(outline, section, siblings) : []),
    ];
  });
}

/** Every mention of a point. */
function named(lesson: LessonDraft): { point: string; place: () => Place }[] {
  const tags = lesson.body.uses.filter(({ component }) => component === 'Section');
  return [
    ...tags.flatMap((tag) => {
      const point = tag.get('point');
      return point === undefined ? [] : [{ point, place: () => tag.at('point') }];
    }),
    ...questionsIn(lesson).map(({ value, at }) => ({
      point: value.point,
      place: () => at('point'),
    })),
  ];
}

function wrongPoint(
  outline: Outline,
  section: string,
  point: string,
  place: () => Place,
): Problem[] {
  const known = outlineSection(outline, section)?.points.map(({ id }) => id);
  if (!known || known.includes(point)) return [];
  const kind = outlinePoint(outline, point) ? 'foreign-point' : 'unknown-point';
  return [problem(kind, place(), { point, section, known })];
}

function untaught(outline: Outline, section: string, lessons: readonly LessonDraft[]): Problem[] {
  const taught = new Set(lessons.flatMap(({ body }) => body.sections.map(({ point }) => point)));
  const wanted = outlineSection(outline, section)?.points ?? [];
  const place = lessons[0]?.front?.at('section');
  if (!place) return [];
  return wanted
    .filter(({ id }) => !taught.has(id))
    .map(({ id, zh }) => problem('point-untaught', place, { point: id, title: zh }));
}
