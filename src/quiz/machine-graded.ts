import type { QuestionType } from './types.ts';

/** Whether the platform can tell right from wrong. What learners judge themselves is practised, never tested. */
export function isMachineGraded(type: QuestionType): boolean {
  return type !== 'rubric';
}
