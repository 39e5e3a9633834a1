import { explorables, type ExplorableId } from '#explorables/static';
import { lessonsOf, outlineSection } from '#course';
import { courseMap, type MapChapter } from './home/view.ts';
import type { Site } from './site.ts';

/** An interactive model as its own page and the toolbox show it. */
export interface Tool {
  id: ExplorableId;
  title: string;
  /** What it lets one do, in one sentence. */
  promise: string;
  intro: string;
  discover: string;
  /** Path of its page below the base. */
  path: string;
  chapter: MapChapter;
  /** The section of the outline it belongs to, and the lesson's address once it is written. */
  section: { number: string; title: string; href?: string };
}

const inChapter = (site: Site, number: string) =>
  site.course.outline.chapters.find(({ sections }) => sections.some(({ id }) => id === number))?.id;

/** The models of the course in the order of its sections; one whose section the course doesn't have is left out. */
export function toolsOf(site: Site): Tool[] {
  const { s, edition, course } = site;
  const chapters = courseMap(site);
  const lessons = lessonsOf(edition);
  return explorables
    .flatMap(({ id, section: number }) => {
      const chapter = chapters.find((one) => one.id === inChapter(site, number));
      const planned = outlineSection(course.outline, number);
      if (!chapter || !planned) return [];
      const lesson =
        lessons.find(({ uses }) => uses.tries.includes(id)) ??
        lessons.find(({ section }) => section === number);
      const { title, intro, discover } = s.explorables[id];
      const section = lesson
        ? { number: lesson.number, title: lesson.title, href: site.href(lesson.path) }
        : { number, title: site.locale === 'en' ? planned.en : planned.zh };
      const promise = s.tools.promises[id];
      return [{ id, title, promise, intro, discover, path: `tools/${id}/`, chapter, section }];
    })
    .sort((a, b) => (a.section.number < b.section.number ? -1 : 1));
}
