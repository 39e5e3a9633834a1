import { asText } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';
import { formatNumber, plainNumber } from './format.ts';
import { parseNumber } from './parse.ts';
import { withUnit } from './unit.ts';

/** Rounded to the asked digits, without separators or unit. */
export function keyOfNumeric(item: ItemOf<'numeric'>): string {
  return plainNumber(item.answer, item.decimals);
}

/** The number as read, with its unit; what can't be read is repeated as it was typed. */
export function sayNumeric(item: ItemOf<'numeric'>, response: unknown): Said[] {
  const typed = asText(response).trim();
  if (typed === '') return [];
  const parsed = parseNumber(typed, item.unit);
  if (parsed.kind !== 'number') return [{ part: 'answer', answer: typed }];
  const own = plainNumber(parsed.value).split('.')[1]?.length ?? 0;
  const shown = formatNumber(parsed.value, Math.max(own, item.decimals));
  return [{ part: 'answer', answer: withUnit(shown, item.unit) }];
}
