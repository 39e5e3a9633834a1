import { gradeParts } from '../parts.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';
import { readSelfGraded } from './self-graded.ts';

export function checkRubric(item: ItemOf<'rubric'>, response: unknown): Ungraded | undefined {
  const { answer, met } = readSelfGraded(response, item.rubric);
  if (answer.trim() === '') return { kind: 'empty', parts: ['answer'] };
  return met ? undefined : { kind: 'empty', parts: ['met'] };
}

/** Right when every criterion is met; score: share of those that are. */
export function gradeRubric(item: ItemOf<'rubric'>, response: unknown): Graded {
  const { met = [] } = readSelfGraded(response, item.rubric);
  return gradeParts(item.rubric.map(({ id }) => ({ part: id, right: met.includes(id) })));
}
