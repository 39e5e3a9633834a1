import { foldWithOrigin } from '../folded.ts';
import type { Simplify } from '../normalise.ts';
import { matches, type Range, segments } from '../segments.ts';
import type { Fragment, HeadingHit, LessonHit, Segment, TablePage } from '../types.ts';
import { excerpt } from './excerpt.ts';
import { pageText, type Section } from './sections.ts';

/** Headings shown under one lesson. */
const most = 3;

/** Marks the matches of a short text such as a title. */
export function marked(text: string, patterns: RegExp[], simplify: Simplify): Segment[] {
  return segments(text, matches(foldWithOrigin(text, simplify), patterns));
}

const inside = (ranges: Range[], from: number, to: number) =>
  ranges.filter((r) => r.start >= from && r.end <= to).length;

export interface Look {
  patterns: RegExp[];
  simplify: Simplify;
  /** Headings to show first, whatever they hold. */
  anchors: string[];
}

/** A lesson as it is listed, and how often it matches. */
export function lessonHit(
  page: TablePage,
  fragment: Fragment,
  look: Look,
): { hit: LessonHit; count: number } {
  const { text, sections } = pageText(fragment);
  const ranges = matches(foldWithOrigin(text, look.simplify), look.patterns);
  const weight = (s: Section) =>
    (look.anchors.includes(s.id) ? 100 : 0) +
    3 * inside(ranges, s.start, s.body) +
    inside(ranges, s.body, s.end);
  const headings = sections
    .filter((s) => s.id && weight(s) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .map((s): HeadingHit => ({
      path: `${page.path}#${encodeURIComponent(s.id)}`,
      title: marked(s.title, look.patterns, look.simplify),
      excerpt: excerpt(text, ranges, s.body, s.end),
    }));
  const intro = sections[0];
  // The title is repeated at the beginning of the text.
  const begin = text.startsWith(page.title) ? page.title.length : 0;
  const hit: LessonHit = {
    path: page.path,
    title: marked(page.title, look.patterns, look.simplify),
    number: page.number,
    chapter: page.chapter,
    excerpt: headings.length === 0 && intro ? excerpt(text, ranges, begin, intro.end) : [],
    headings,
  };
  return { hit, count: ranges.length };
}
