import { text } from '#quiz/schema';
import * as z from 'zod';
import { amount, around, tone } from '../common.ts';

/** A whole and what comes off it or on to it, step by step, down to what is left. */
export const waterfall = z.strictObject({
  kind: z.literal('waterfall'),
  ...around,
  /** Written behind values. */
  unit: text.optional(),
  steps: z
    .array(
      z.strictObject({
        label: text,
        /** How much it changes the sum: below 0 takes away. Left out: the sum so far is shown. */
        change: amount.optional(),
        /** Replaces the value at the right. */
        text: text.optional(),
        tone,
        /** The step the story is about. */
        strong: z.literal(true).optional(),
      }),
    )
    .min(2),
});
