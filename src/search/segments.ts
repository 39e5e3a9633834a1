import type { Folded } from './folded.ts';
import type { Segment } from './types.ts';

export interface Range {
  start: number;
  end: number;
}

/** The whole characters that gave the folded text from `start` to `end`. */
function origin({ at }: Folded, start: number, end: number): Range {
  let next = end;
  while (next > start && next < at.length - 1 && at[next] === at[next - 1]) next++;
  return { start: at[start] ?? 0, end: at[next] ?? 0 };
}

/** Where the patterns match, as ranges of the original text: in order, not overlapping, never empty. */
export function matches(folded: Folded, patterns: RegExp[]): Range[] {
  const found = patterns
    .flatMap((p) => [...folded.text.matchAll(p)])
    .map((match) => origin(folded, match.index, match.index + match[0].length));
  const merged: Range[] = [];
  for (const range of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else if (range.end > range.start) merged.push({ ...range });
  }
  return merged;
}

/** Cuts `text` between `from` and `to` into marked and plain segments; joined, they are that piece of the text. */
export function segments(text: string, ranges: Range[], from = 0, to = text.length): Segment[] {
  const cut: Segment[] = [];
  let at = from;
  const add = (end: number, mark: boolean) => {
    if (end > at) cut.push({ text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges) {
    if (end <= from || start >= to) continue;
    add(Math.max(start, from), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return cut;
}
