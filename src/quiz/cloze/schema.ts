import * as z from 'zod';
import { base, id, option, text } from '../common.ts';

/** A sentence with gaps, each filled from a drop-down. */
export const cloze = z
  .strictObject({
    ...base,
    type: z.literal('cloze'),
    /** The sentence; `{a}` marks the gap with id `a`. */
    text,
    blanks: z
      .array(
        z.strictObject({
          id,
          options: z
            .array(option)
            .min(2)
            .refine((options) => options.filter((o) => o.right).length === 1, 'one-key'),
        }),
      )
      .min(1),
  })
  .refine(
    (q) =>
      q.blanks.every((b) => q.text.split(`{${b.id}}`).length === 2) &&
      (q.text.match(/\{/g) ?? []).length === q.blanks.length,
    'gaps',
  );

export type Cloze = z.output<typeof cloze>;
