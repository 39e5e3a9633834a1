import type { Chapter } from '#course';
import { type CourseTest, poolOf, type TestSetup } from '#islands';
import { drawTest, FINAL, rightToPass } from '#quiz';
import { catalog } from '../catalog.ts';
import type { Site } from '../site.ts';

/** Everything a test's page shows. */
export interface TestView extends CourseTest {
  site: Site;
  /** Path below the base. */
  path: string;
  lede: string;
  /** The chapter of a chapter's test. */
  chapter?: Chapter;
  setup: TestSetup;
  /** Questions asked, and how many of them come from earlier chapters. */
  size: number;
  earlier: number;
  /** Right answers that pass, and the share that has to be reached, in per cent. */
  needed: number;
  percent: number;
}

const taught = (site: Site): Chapter[] =>
  site.edition.chapters.filter(({ lessons }) => lessons.length > 0);

/** Every test in the order of the course: of each chapter with lessons, then the final one. */
export function courseTests(site: Site): CourseTest[] {
  const { testPage: s } = site.s;
  const chapters = taught(site).map(({ id, title }) => ({
    test: id,
    title: s.title(title),
    href: site.href(`${id}/test/`),
  }));
  const final = { test: FINAL, title: s.finalName, href: site.href('test/') };
  return chapters.length > 0 ? [...chapters, final] : [];
}

/** Chapters that have a test. */
export function testedChapters(site: Site): string[] {
  return taught(site).map(({ id }) => id);
}

/** The page of a chapter's test; without a chapter, of the final one. Throws when the course has no such test. */
export function testView(site: Site, chapterId?: string): TestView {
  const test = chapterId ?? FINAL;
  const found = courseTests(site).find((entry) => entry.test === test);
  if (!found) throw new Error(`No test of ${test}: the chapter has no lessons.`);
  const { identity } = site.course;
  const kind = test === FINAL ? 'final' : 'chapter';
  const chapter = taught(site).find(({ id }) => id === test);
  const pool = poolOf(catalog(site, { test }));
  const drawn = drawTest(pool, test, 0);
  const own = new Set(chapter?.lessons.map(({ id }) => id));
  const pass = identity.pass[kind];
  const limit = identity.limits?.[kind];
  const needed = rightToPass(drawn.length, pass);
  return {
    ...found,
    site,
    path: chapter ? `${test}/test/` : 'test/',
    lede: chapter ? site.s.testPage.lede : site.s.testPage.finalLede,
    ...(chapter && { chapter }),
    setup: {
      test,
      pass,
      ...(limit !== undefined && { limit }),
      src: site.href('data/quiz/%.json'),
      ...links(site, test),
    },
    size: drawn.length,
    earlier: chapter ? drawn.filter(({ lesson }) => !own.has(lesson)).length : 0,
    needed,
    percent: Math.round(pass * 100),
  };
}

/** After a chapter's test comes the next chapter, after the last one the final test, then the record. */
function links(site: Site, test: string): Pick<TestSetup, 'next' | 'back'> {
  const { testPage: s } = site.s;
  const chapters = taught(site);
  const place = chapters.findIndex(({ id }) => id === test);
  const following = chapters[place + 1];
  if (place < 0)
    return {
      next: { href: site.href('record/'), title: s.toRecord },
      back: { href: site.href('me/'), title: site.s.shell.me },
    };
  return {
    next: following
      ? { href: site.href(`${following.id}/`), title: s.onward(following.title) }
      : { href: site.href('test/'), title: s.finalName },
    back: { href: site.href(`${test}/`), title: s.toChapter },
  };
}
