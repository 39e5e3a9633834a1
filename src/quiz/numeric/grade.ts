import { asText } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';
import { near } from './near.ts';
import { parseNumber } from './parse.ts';

export function checkNumeric(item: ItemOf<'numeric'>, response: unknown): Ungraded | undefined {
  const parsed = parseNumber(asText(response), item.unit);
  return parsed.kind === 'number' ? undefined : parsed;
}

export function gradeNumeric(item: ItemOf<'numeric'>, response: unknown): Graded {
  const parsed = parseNumber(asText(response), item.unit);
  const value = parsed.kind === 'number' ? parsed.value : Number.NaN;
  if (near(value, item.answer, item)) return { kind: 'graded', right: true, score: 1, parts: [] };
  const mistake = nearestMistake(item, value);
  const wrong: Graded = { kind: 'graded', right: false, score: 0, parts: [] };
  return mistake < 0 ? wrong : { ...wrong, mistake };
}

/** Index of the mistake whose value the number counts as; of several, the nearest; −1: none. */
function nearestMistake({ mistakes, ...item }: ItemOf<'numeric'>, value: number): number {
  const distances = mistakes.map((mistake) =>
    near(value, mistake.value, item) ? Math.abs(value - mistake.value) : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : -1;
}
