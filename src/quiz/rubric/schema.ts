import * as z from 'zod';
import { base, id, reason, text } from '../common.ts';

/**
 * An answer in the learner's own words, compared with a model answer and judged by themselves.
 * Nobody else can grade it, so no test asks it.
 */
export const rubric = z.strictObject({
  ...base,
  type: z.literal('rubric'),
  /** An answer that meets every criterion; shown once the learner has written one. */
  model: text,
  /** What a good answer does, each to be answered with yes or no. */
  rubric: z
    .array(
      z.strictObject({
        id,
        text,
        /** Why it matters. */
        reason,
      }),
    )
    .min(2)
    .max(6),
});

export type Rubric = z.output<typeof rubric>;
