import * as z from 'zod';
import { base, id, reason, text } from '../common.ts';

/** Steps to bring into order. */
export const ordering = z.strictObject({
  ...base,
  type: z.literal('ordering'),
  /** In the right order; learners see them shuffled. */
  items: z.array(z.strictObject({ id, text, /** Why it stands here. */ reason })).min(3),
});

export type Ordering = z.output<typeof ordering>;
