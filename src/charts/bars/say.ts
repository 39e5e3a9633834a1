import type { PanelOf } from '../types.ts';
import { joined, named, type Words } from '../words.ts';
import { partValue, sumOf, wordsOf } from './texts.ts';

/** Each bar with what it comes to and its parts. */
export function sayBars(panel: PanelOf<'bars'>, { and, comma, colon }: Words): string[] {
  return panel.rows.map((row) => {
    const head = [named(row.label, sumOf(row, panel.unit)), row.note];
    const parts = row.parts.map((part) =>
      panel.legend && !part.quiet
        ? named(part.label ?? '', part.text ?? partValue(part, undefined))
        : wordsOf(part, panel),
    );
    const inside = joined([...parts, ...row.spans.map(({ text }) => text)], and);
    return joined([joined(head, comma), inside], colon);
  });
}
