import { type Folded, foldWithOrigin } from '../folded.ts';
import type { Simplify } from '../normalise.ts';
import { matches, type Range, segments } from '../segments.ts';
import type { HeadingHit, LessonHit, Segment, TablePage } from '../types.ts';
import { excerpt } from './excerpt.ts';
import type { ReadPage } from './read.ts';
import type { Section } from './sections.ts';

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
  /** How much each pattern says, when they are only pieces of the query; else all say the same. */
  worth?: number[];
  simplify: Simplify;
  /** Headings to show first, whatever they hold. */
  anchors: string[];
}

/** What a match in a title counts, compared with one in the text. */
const titled = 1.5;
/** What each more match of the same piece adds, up to four. */
const repeated = 0.1;

/** How much one piece of the query stands in a section; 1 for a match in its text. */
function held(ranges: Range[], { start, body, end }: Section): number {
  const more = Math.min(5, inside(ranges, body, end)) - 1;
  const text = more < 0 ? 0 : 1 + repeated * more;
  return inside(ranges, start, body) > 0 ? Math.max(titled, text + titled - 1) : text;
}

/** How much a section holds of what the patterns look for, 0 to 1 or a little more; 0 when none are pieces. */
function evidenceOf(folded: Folded, { patterns, worth }: Look): (section: Section) => number {
  if (!worth) return () => 0;
  const total = worth.reduce((sum, value) => sum + value, 0) || 1;
  const places = patterns.map((pattern) => matches(folded, [pattern]));
  return (section) =>
    places.reduce((sum, ranges, i) => sum + (held(ranges, section) * (worth[i] ?? 0)) / total, 0);
}

/** A lesson as it is listed, how often it matches, and how much of the query its best section holds. */
export function lessonHit(
  page: TablePage,
  { text, sections, folded }: ReadPage,
  look: Look,
): { hit: LessonHit; count: number; evidence: number } {
  const ranges = matches(folded, look.patterns);
  const evidence = evidenceOf(folded, look);
  const weight = (s: Section) =>
    (look.anchors.includes(s.id) ? 100 : 0) +
    (look.worth
      ? evidence(s)
      : 3 * inside(ranges, s.start, s.body) + inside(ranges, s.body, s.end));
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
  return { hit, count: ranges.length, evidence: Math.max(...sections.map(evidence)) };
}
