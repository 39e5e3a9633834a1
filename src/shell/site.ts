import type { Course, Edition, Locale } from '#course';
import { type Strings, t } from '#i18n';

/** What every page needs to know of the site around it. */
export interface Site {
  course: Course;
  edition: Edition;
  locale: Locale;
  s: Strings;
  title: string;
  brand: string;
  /** Address of a page of this edition by its path below the root, e.g. `basics/history/`; '' is the home page. */
  href(path: string): string;
  /** Address of a file that all editions share, by its path below the base; '' is the base itself. */
  shared(path: string): string;
}

/** The site as one locale sees it. Falls back to the course's first edition. */
export function siteFor(course: Course, locale: string | undefined): Site {
  const [first] = course.editions;
  const edition = course.editions.find((e) => e.locale === locale) ?? first;
  if (!edition) throw new Error('The course has no edition: list a locale in content/course.yaml.');
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return {
    course,
    edition,
    locale: edition.locale,
    s: t(edition.locale),
    title: course.identity.title[edition.locale] ?? course.identity.id,
    brand: course.identity.brand[edition.locale] ?? course.identity.id,
    href: (path) => `${base}${edition.root}${path}`,
    shared: (path) => `${base}${path}`,
  };
}

/** `params.locale` of every edition for `getStaticPaths`: undefined for the default one, which lives at the root. */
export function localeParams(course: Course) {
  return course.editions.map((edition, i) => ({
    locale: i === 0 ? undefined : edition.locale,
    edition,
  }));
}
