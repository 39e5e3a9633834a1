import type { QuizStrings } from '#i18n';
import { quiz } from '../../../../src/i18n/zh-CN/quiz.ts';

/** Every string replaced by its key and every function by a call of it, so that rewording breaks no test. */
export function toCodes(value: unknown, path: string): unknown {
  if (typeof value === 'string') return path;
  if (typeof value === 'function') return (...args: unknown[]) => `${path}(${args.join('|')})`;
  if (Array.isArray(value)) return value.map((entry, i) => toCodes(entry, `${path}.${i}`));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, entry]) => [
      key,
      toCodes(entry, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

/** The quiz's strings in a locale whose words are codes. */
export const s = toCodes(quiz, '') as QuizStrings;
