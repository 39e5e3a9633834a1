import * as z from 'zod';
import { base, id, reason, text } from '../common.ts';

/** Items on the left, each with one partner from a list on the right. */
export const matching = z
  .strictObject({
    ...base,
    type: z.literal('matching'),
    left: z
      .array(
        z.strictObject({
          id,
          text,
          /** Id of the partner in `right`. */
          match: id,
          reason,
        }),
      )
      .min(3),
    /** Partners; one that nothing matches is a distractor. */
    right: z.array(z.strictObject({ id, text })).min(3),
  })
  .refine((q) => q.left.every((l) => q.right.some((r) => r.id === l.match)), 'partner');

export type Matching = z.output<typeof matching>;
