import type { PoolItem } from '#quiz';
import type { CatalogLesson } from '../page/catalog.ts';

/** A link with its words. */
export interface Link {
  href: string;
  title: string;
}

/** What a page tells its test. */
export interface TestSetup {
  /** A chapter's id, or `final`. */
  test: string;
  /** Share of right answers that passes, 0 to 1. */
  pass: number;
  /** Minutes, if the team set a limit. */
  limit?: number;
  /** Address of a lesson's questions, `%` for the lesson's id. */
  src: string;
  /** What to go on with once it is passed. */
  next: Link;
  /** Where to look things up again when it isn't. */
  back: Link;
}

/** The questions a test may draw, of pages whose catalog tells their points and levels. */
export function poolOf(catalog: readonly CatalogLesson[]): PoolItem[] {
  return catalog.flatMap(({ id: lesson, chapter, items, extra }) =>
    [...items, ...extra].flatMap(({ id, rev, point, level }) =>
      point && level ? [{ id, rev, lesson, chapter, point, level }] : [],
    ),
  );
}
