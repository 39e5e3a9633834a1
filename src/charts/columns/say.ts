import type { PanelOf } from '../types.ts';
import { joined, type Words } from '../words.ts';

/** Each column with what stands above and in it, and what changes on the way to the next. */
export function sayColumns(
  { columns }: PanelOf<'columns'>,
  { and, comma, colon }: Words,
): string[] {
  return columns.map(({ label, note, top, parts, next }) => {
    const inside = parts.map(({ text }) => joined(text, ' '));
    const said = joined([...top, ...inside, ...next.map(({ text }) => text)], and);
    return joined([joined([label, note], comma), said], colon);
  });
}
