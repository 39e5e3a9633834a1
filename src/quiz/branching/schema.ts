import * as z from 'zod';
import { base, id, option, text } from '../common.ts';

/** What may be decided in a situation; exactly one option is right there. */
const decision = option.extend({
  /** Unique within the whole case. */
  id,
  /** Id of the situation or end it leads to. Never back: no situation comes twice. */
  to: id,
});

/** A case lived through: every decision leads to the next situation, until an end. */
export const branching = z.strictObject({
  ...base,
  type: z.literal('branching'),
  /** Situations; the case starts at the first, and each can be reached from there. */
  nodes: z
    .array(
      z.strictObject({
        /** Unique among situations and ends. */
        id,
        /** What has happened, and what to decide. */
        text,
        options: z
          .array(decision)
          .min(2)
          .refine((options) => options.filter((o) => o.right).length === 1, 'one-key'),
      }),
    )
    .min(2)
    .max(8),
  /** How the case may come out, told after the answer is checked. */
  ends: z
    .array(
      z.strictObject({
        /** Unique among situations and ends. */
        id,
        /** What it came to. */
        text,
        /** `true` where the case ends well: where all right decisions lead, and where a slip was made good. */
        right: z.literal(true).optional(),
      }),
    )
    .min(2),
});

export type Branching = z.output<typeof branching>;
