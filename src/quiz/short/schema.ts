import * as z from 'zod';
import { base, reason, text } from '../common.ts';

/** A word or two from memory. Compared after NFKC, case folding and removal of spaces and outer punctuation. */
export const short = z.strictObject({
  ...base,
  type: z.literal('short'),
  /** Every wording that counts; the first is shown as the key. */
  accept: z.array(text).min(1),
  /** Typical wrong words and what to tell whoever wrote them. */
  mistakes: z.array(z.strictObject({ answers: z.array(text).min(1), reason })).default([]),
});

export type Short = z.output<typeof short>;
