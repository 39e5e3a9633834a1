import { percent, written } from '../fill.ts';
import type { PanelOf } from '../types.ts';
import { named, type Words } from '../words.ts';
import { common, textOf } from './draw.ts';

/** Each value with its error, and what all have in common. */
export function sayRanges(panel: PanelOf<'ranges'>, { between, colon }: Words): string[] {
  const say = panel.axis.percent ? percent : written;
  const rows = panel.rows.map((row) => named(row.label, textOf(row, panel)));
  const both = panel.common === undefined ? undefined : common(panel);
  if (!both) return rows;
  return [...rows, `${panel.common}${colon}${between(say(both[0], 1), say(both[1], 1))}`];
}
