import { withUnit, written } from '../fill.ts';
import type { PanelOf } from '../types.ts';

export type Bars = PanelOf<'bars'>;
export type Row = Bars['rows'][number];
export type Part = Row['parts'][number];

/** What a row comes to: as written, or its value when the one part it has says nothing. */
export function sumOf({ text, parts }: Row, unit: string | undefined): string {
  const [only] = parts.filter(({ open }) => !open);
  const silent = parts.every((part) => !part.label && !part.text);
  return text ?? (silent && only ? partValue(only, unit) : '');
}

export function partValue({ value }: Part, unit: string | undefined): string {
  return withUnit(written(value), unit);
}

/** What stands in a part. */
export function wordsOf(part: Part, { legend, unit }: Pick<Bars, 'legend' | 'unit'>): string {
  if (part.quiet) return '';
  if (part.text !== undefined) return part.text;
  if (legend) return written(part.value);
  return part.label ? `${part.label} ${partValue(part, unit)}` : '';
}
