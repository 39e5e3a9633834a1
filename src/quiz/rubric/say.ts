import type { ItemOf, Said } from '../types.ts';
import { readSelfGraded, toResponse } from './self-graded.ts';

/** The model answer, which meets everything. */
export function keyOfRubric({ model, rubric }: ItemOf<'rubric'>): Record<string, string> {
  return toResponse({ answer: model, met: rubric.map(({ id }) => id) });
}

/** What was written, then the criteria that it was said to meet. */
export function sayRubric(item: ItemOf<'rubric'>, response: unknown): Said[] {
  const { answer, met = [] } = readSelfGraded(response, item.rubric);
  const written = answer.trim();
  return [
    ...(written === '' ? [] : [{ part: 'answer', answer: written }]),
    ...item.rubric
      .filter(({ id }) => met.includes(id))
      .map(({ id, text, reason }) => ({ part: id, answer: text, reason })),
  ];
}
