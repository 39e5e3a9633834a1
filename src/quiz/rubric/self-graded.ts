import { asIds, fieldOf } from '../response.ts';
import type { Rubric } from './schema.ts';

/** Characters (UTF-16 units) of an answer that are kept in the log. */
export const longestAnswer = 500;

/** What a learner wrote, and the criteria they say it meets. */
interface SelfGraded {
  answer: string;
  /** Ids of criteria; left out until the answer was compared with the model. */
  met?: string[];
}

/** As the log keeps it: ids joined by spaces. */
export function toResponse({ answer, met }: SelfGraded): Record<string, string> {
  return { answer: answer.slice(0, longestAnswer), ...(met && { met: met.join(' ') }) };
}

/** What a response says; criteria that don't exist any more are left out. */
export function readSelfGraded(response: unknown, criteria: Rubric['rubric']): SelfGraded {
  const met = fieldOf(response, 'met');
  return {
    answer: fieldOf(response, 'answer') ?? '',
    ...(met !== undefined && { met: asIds(met.split(' '), criteria) }),
  };
}
