import type { Answer } from '#search';

/** Something one can go to, in the order it is listed. */
export interface Option {
  id: string;
  path: string;
}

/** Ids are positions: they change with every answer, as does the list itself. */
export const optionId = (
  group: 'terms' | 'laws' | 'lessons' | 'tools' | 'questions',
  at: number,
  heading?: number,
): string => `search-${group}-${at}${heading === undefined ? '' : `-${heading}`}`;

/** Every option of an answer, as the arrow keys walk through them. */
export function optionsOf(answer: Answer): Option[] {
  return [
    ...answer.terms.map(({ path }, i) => ({ id: optionId('terms', i), path })),
    ...answer.lessons.flatMap(({ path, headings }, i) => [
      { id: optionId('lessons', i), path },
      ...headings.map((heading, j) => ({ id: optionId('lessons', i, j), path: heading.path })),
    ]),
    ...answer.laws.map(({ path }, i) => ({ id: optionId('laws', i), path })),
    ...answer.tools.map(({ path }, i) => ({ id: optionId('tools', i), path })),
    ...answer.questions.map(({ path }, i) => ({ id: optionId('questions', i), path })),
  ];
}

/** True for an answer that leads nowhere. */
export const isNothing = (answer: Answer): boolean => optionsOf(answer).length === 0;

/** The option a key leads to: an index, -1 for none; undefined when the key means something else here. */
export function moved(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  // Without an active option Home and End belong to the caret.
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
