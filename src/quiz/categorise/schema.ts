import * as z from 'zod';
import { base, id, reason, text } from '../common.ts';

/** Items to sort into categories. */
export const categorise = z
  .strictObject({
    ...base,
    type: z.literal('categorise'),
    categories: z.array(z.strictObject({ id, text })).min(2).max(4),
    items: z
      .array(
        z.strictObject({
          id,
          text,
          /** Id of its category. */
          category: id,
          reason,
        }),
      )
      .min(3),
  })
  .refine((q) => q.items.every((i) => q.categories.some((c) => c.id === i.category)), 'category');

export type Categorise = z.output<typeof categorise>;
