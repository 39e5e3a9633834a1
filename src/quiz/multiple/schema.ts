import * as z from 'zod';
import { base, option } from '../common.ts';

/** Two or more right options; the number is told. */
export const multiple = z.strictObject({
  ...base,
  type: z.literal('multiple'),
  /** `true` keeps the written order; otherwise options are shuffled. */
  fixed: z.literal(true).optional(),
  options: z
    .array(option)
    .min(3)
    .refine((options) => options.filter((o) => o.right).length >= 2, 'several-keys'),
});

export type Multiple = z.output<typeof multiple>;
