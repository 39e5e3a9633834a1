import { text } from '#quiz/schema';
import * as z from 'zod';
import { around, size, tone } from '../common.ts';

/** So many out of a hundred, as squares. */
export const cells = z.strictObject({
  kind: z.literal('cells'),
  ...around,
  /** Side by side. */
  groups: z
    .array(
      z.strictObject({
        /** Above the squares. */
        label: text.optional(),
        /** How the squares divide, in proportion to the values; the last part is drawn open. */
        parts: z
          .array(z.strictObject({ value: size, text: text.optional(), tone }))
          .min(2)
          .max(3),
      }),
    )
    .min(1)
    .max(4),
});
