import { type Range, segments } from '../segments.ts';
import type { Segment } from '../types.ts';

/** Characters of an excerpt. */
const length = 64;
/** Characters shown before the first match when no sentence begins nearby. */
const lead = 14;
/** How far back the beginning of a sentence is looked for. */
const reach = 28;

const ellipsis: Segment = { text: '…', mark: false };

/** The match from which the most matches fit into one excerpt. */
function densest(ranges: Range[]): Range | undefined {
  const fitting = (from: Range) =>
    ranges.filter((r) => r.start >= from.start && r.end <= from.start + length - lead).length;
  return ranges.reduce<Range | undefined>(
    (best, range) => (!best || fitting(range) > fitting(best) ? range : best),
    undefined,
  );
}

function beginning(text: string, start: number, match: number): number {
  const near = Math.max(start, match - reach);
  const sentence = [...text.slice(near, match).matchAll(/[。！？；] */gu)].at(-1);
  if (sentence) return near + sentence.index + sentence[0].length;
  return near === start ? start : match - lead;
}

/** The piece without what would look lost at its ends: spaces, and at the beginning the end of a sentence. */
function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const piece = text.slice(from, to);
  const lost = /^[\s。，、；：！？.]*/u.exec(piece)?.[0].length ?? 0;
  return { from: from + lost, to: Math.max(from + lost, from + piece.trimEnd().length) };
}

/** A few words around the matches of `text` between `start` and `end`; from its beginning where nothing matches. */
export function excerpt(text: string, ranges: Range[], start: number, end: number): Segment[] {
  const within = ranges.filter((r) => r.start >= start && r.end <= end);
  const match = densest(within)?.start ?? start;
  const first = beginning(text, start, match);
  const last = Math.min(end, first + length);
  const { from, to } = trimmed(text, first, last);
  const cut = segments(text, within, from, to);
  return [...(first > start ? [ellipsis] : []), ...cut, ...(last < end ? [ellipsis] : [])];
}
