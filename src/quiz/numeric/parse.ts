import type { Ungraded } from '../types.ts';
import { unitFactor } from './unit.ts';

type Parsed = { kind: 'number'; value: number } | Ungraded;

/**
 * Reads a number as people type it, in the asked unit. Accepted: full-width characters (NFKC),
 * separators by three or four digits (comma or space), `。` as a point, minus signs `-−–—负`,
 * a leading `约 ≈ =`, `¥` before and the unit, 万 or 亿 behind (see {@link unitFactor}).
 * A comma that separates no group is never taken for a point: `3,5` is not a number.
 */
export function parseNumber(text: string, unit = ''): Parsed {
  const typed = tidy(text);
  if (typed === '') return { kind: 'empty', parts: [] };
  const [, outer = '', yuan = '', inner = '', digits = '', behind = ''] =
    /^([+-]?)(¥?)([+-]?)([\d,.]+)(.*)$/.exec(typed) ?? [];
  const size = outer && inner ? undefined : readDigits(digits);
  if (size === undefined) return { kind: 'invalid', code: 'not-a-number' };
  const suffix = yuan && !behind.endsWith('元') ? `${behind}元` : behind;
  const factor = unitFactor(suffix, tidy(unit));
  if (factor === undefined) return { kind: 'invalid', code: 'wrong-unit' };
  const value = outer + inner === '-' ? 0 - size * factor : size * factor;
  return Number.isFinite(value)
    ? { kind: 'number', value }
    : { kind: 'invalid', code: 'not-a-number' };
}

/** One spelling for what means the same; no spaces. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[−‐–—―负]/g, '-')
    .replace(/。/g, '.')
    .replace(/\s*,\s*/g, ',')
    .replace(/(\d)\s+(?=\d)/g, '$1,')
    .replace(/\s|[.,;!?]+$/g, '')
    .replace(/^[约≈=]+/, '');
}

function readDigits(digits: string): number | undefined {
  const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)(?:\.\d*)?$/;
  const plain = /^(?:\d+\.?\d*|\.\d+)$/;
  if (!grouped.test(digits) && !plain.test(digits)) return;
  return Number(digits.replaceAll(',', ''));
}
