import * as z from 'zod';
import { base, id, reason, text } from '../common.ts';

/** A listing, advert or chat in which something is wrong; the number of faults is told. */
export const fault = z.strictObject({
  ...base,
  type: z.literal('fault'),
  /** In reading order, which is kept. At least one is at fault, at least one is sound. */
  fragments: z
    .array(
      z.strictObject({
        id,
        text,
        /** `true` on what is wrong; leave out on what is sound. */
        fault: z.literal(true).optional(),
        /** What is wrong with it and what to write instead, or why it is sound. */
        reason,
      }),
    )
    .min(3)
    .refine((fragments) => new Set(fragments.map((f) => f.fault)).size === 2, 'fault-mix'),
});

export type Fault = z.output<typeof fault>;
