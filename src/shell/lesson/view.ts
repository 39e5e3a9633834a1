import {
  type Lesson,
  type Law,
  lessonsAround,
  outlinePoint,
  type Section,
  type Term,
} from '#course';
import { type Question, seedFrom } from '#quiz';
import type { Site } from '../site.ts';

/** A law as a lesson cites it. */
export interface CitedLaw extends Law {
  label: string;
}

/** What the components inside lesson text may look up. */
export interface LessonContext {
  site: Site;
  lesson: Lesson;
  section(id: string): Section | undefined;
  term(id: string): Term | undefined;
  law(id: string): CitedLaw | undefined;
  /** Laws the text has named with their dates so far; later citations are short. */
  cited: Set<string>;
}

/** Where a lesson leads: to the next one of its chapter, and after the last to the chapter's test. */
export interface Onward {
  label: string;
  title: string;
  href: string;
}

/** Everything a lesson page shows, computed once. */
export interface LessonView extends LessonContext {
  chapterTitle: string;
  chapterHref: string;
  terms: Term[];
  laws: CitedLaw[];
  previous: Lesson | undefined;
  next: Onward;
  /** Questions the page shows; the extra ones come on request. */
  core: Question[];
  /** First seed of each question: the same for everyone, so that the page can be built once. */
  seeds: Record<string, number>;
}

const present = <T>(value: T | undefined): value is T => value !== undefined;
const unique = <T>(values: T[]): T[] => [...new Set(values)];

export function lessonView(site: Site, lesson: Lesson): LessonView {
  const { course, edition, locale } = site;
  const chapter = edition.chapters.find((c) => c.id === lesson.chapter);
  const law = (id: string): CitedLaw | undefined => {
    const found = course.laws.find((l) => l.id === id);
    return found && { ...found, label: found.name[locale] ?? found.id };
  };
  const around = lessonsAround(edition, lesson.id);
  const term = (id: string) => edition.glossary.find((t) => t.id === id);
  return {
    site,
    lesson,
    law,
    term,
    cited: new Set(),
    section: (id) => lesson.sections.find((s) => s.id === id),
    chapterTitle: chapter?.title ?? lesson.chapter,
    chapterHref: site.href(`${lesson.chapter}/`),
    terms: unique(lesson.uses.terms).map(term).filter(present),
    laws: unique(lesson.uses.laws).map(law).filter(present),
    previous: around.previous,
    next: onward(site, lesson, around.next),
    core: lesson.questions.filter((question) => !question.extra),
    seeds: Object.fromEntries(lesson.questions.map((q) => [q.id, seedFrom(q.id)])),
  };
}

function onward(site: Site, lesson: Lesson, next: Lesson | undefined): Onward {
  if (next?.chapter === lesson.chapter) {
    const title = `${next.number} ${next.title}`;
    return { label: site.s.lesson.next, title, href: site.href(next.path) };
  }
  const { name, lede } = site.s.testPage;
  return { label: name, title: lede, href: site.href(`${lesson.chapter}/test/`) };
}

/** True for a section that teaches a point the source deck does not have. */
export function isExtension(site: Site, section: Section): boolean {
  return Boolean(section.point && outlinePoint(site.course.outline, section.point)?.extension);
}

/** The lesson context of the page being rendered. Throws outside a lesson page. */
export function lessonContext(locals: App.Locals): LessonContext {
  if (!locals.lesson) throw new Error('This component works only inside a lesson.');
  return locals.lesson;
}
