import type { Chapter } from '#course';
import { drawing } from '../drawing.ts';
import type { Site } from '../site.ts';

/** A lesson as a stop on the course map; one without `id` is not written yet. */
export interface MapLesson {
  id?: string;
  number: string;
  title: string;
  href?: string;
  minutes?: number;
}

export interface MapChapter {
  id: string;
  number: number;
  title: string;
  promise?: string;
  href: string;
  open: boolean;
  emblem?: string;
  lessons: MapLesson[];
}

const written = (site: Site, chapter: Chapter): MapLesson[] =>
  chapter.lessons.map((lesson) => ({
    id: lesson.id,
    number: lesson.number,
    title: lesson.title,
    href: site.href(lesson.path),
    minutes: lesson.minutes,
  }));

/** All chapters of the course in order, those without content from the outline. */
export function courseMap(site: Site): MapChapter[] {
  const { course, edition } = site;
  return course.identity.chapters.map((id, i) => {
    const chapter = edition.chapters.find((c) => c.id === id);
    const planned = course.outline.chapters.find((c) => c.id === id);
    const name = (entry: { zh: string; en: string }) =>
      site.locale === 'en' ? entry.en : entry.zh;
    const lessons = chapter ? written(site, chapter) : [];
    const taught = new Set(chapter?.lessons.map((lesson) => lesson.section));
    const open = (planned?.sections ?? [])
      .filter((section) => !taught.has(section.id))
      .map((section) => ({ number: section.id, title: name(section) }));
    const emblem = drawing(`emblems/${id}.svg`);
    return {
      id,
      number: i + 1,
      title: chapter?.title ?? (planned ? name(planned) : id),
      href: site.href(`${id}/`),
      open: lessons.length > 0,
      lessons: [...lessons, ...open],
      ...(chapter && { promise: chapter.promise }),
      ...(emblem && { emblem }),
    };
  });
}
