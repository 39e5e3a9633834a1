import { text } from '#quiz/schema';
import * as z from 'zod';
import { amount, around, axis, size, tone } from '../common.ts';

/** Measured values with how far they may be off. */
export const ranges = z.strictObject({
  kind: z.literal('ranges'),
  ...around,
  axis: axis.extend({
    /** Not drawn: the next panel has the same one. */
    hidden: z.literal(true).optional(),
  }),
  /** Digits of errors after the point. */
  digits: z.int().min(0).max(2).optional(),
  /** Shades what all rows have in common, and says this of it. */
  common: text.optional(),
  rows: z
    .array(
      z.strictObject({
        label: text,
        value: amount,
        /** Half the width of the interval. */
        error: size,
        /** At the right; `value ± error` when left out. */
        text: text.optional(),
        tone,
      }),
    )
    .min(1),
});
