import { percent, written } from '../fill.ts';
import type { PanelOf } from '../types.ts';
import { joined, named, type Words } from '../words.ts';

/** Every marked point, then level lines and stretches with a name. */
export function sayPlot(
  { x, y, curves, levels, bands, spans }: PanelOf<'plot'>,
  { at, and, comma, colon }: Words,
): string[] {
  const place = x.percent ? percent : written;
  const marks = curves.flatMap(({ marks }) =>
    marks.flatMap(({ x: here, text, quiet }) => {
      if (quiet) return [];
      return /^[−\d.,%]+$/.test(text) ? [at(place(here), text)] : [text];
    }),
  );
  const names = joined([x.label, y.label], and);
  const lines = levels.map(({ label, text }) =>
    text?.includes(label ?? '') ? text : named(text ?? '', label),
  );
  const along = [...bands, ...spans].map(({ text }) => text);
  return [joined([names, joined(marks, comma)], colon), joined([...lines, ...along], comma)].filter(
    Boolean,
  );
}
