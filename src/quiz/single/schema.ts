import * as z from 'zod';
import { base, option } from '../common.ts';

/** One right option among two or more. */
export const single = z.strictObject({
  ...base,
  type: z.literal('single'),
  /** `true` keeps the written order (numbers, steps); otherwise options are shuffled. */
  fixed: z.literal(true).optional(),
  options: z
    .array(option)
    .min(2)
    .refine((options) => options.filter((o) => o.right).length === 1, 'one-key'),
});

export type Single = z.output<typeof single>;
