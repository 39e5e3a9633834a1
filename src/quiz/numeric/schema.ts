import * as z from 'zod';
import { base, reason, text } from '../common.ts';

/** A constant, or how to draw a value from the item's seed. */
const given = z.union([
  z.number(),
  /** One of `from`, `from + step`, … up to `to`. */
  z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() }),
  /** One of the listed values. */
  z.strictObject({ pick: z.array(z.number()).min(2) }),
]);

/** A number to work out, from parameters that change with the seed. */
export const numeric = z.strictObject({
  ...base,
  type: z.literal('numeric'),
  /** Name of a formula in `#commerce`; its inputs are the keys of `given`. `{name}` in texts shows a value, `{name%}` a share in per cent. */
  formula: text,
  given: z.record(z.string(), given),
  /** Unit shown behind the field and accepted in the answer, e.g. `件`, `元`, `%`. */
  unit: text.optional(),
  /** Factor from the formula's result to the asked unit: 100 when a ratio is asked in `%`. */
  scale: z.number().positive().default(1),
  /** Digits after the point of the shown answer. */
  decimals: z.int().min(0).max(4),
  /** How far an answer may be off and still count, in the asked unit. */
  tolerance: z.number().min(0),
  /** The way to the answer; `{name}` shows a given, `{answer}` the result. */
  solution: text,
  /** Typical wrong ways: the same or another formula with inputs changed, and what to tell whoever took them. */
  mistakes: z
    .array(
      z.strictObject({
        formula: text.optional(),
        /** Inputs that differ from `given`; the name of another given takes its value. */
        with: z.record(z.string(), z.union([z.number(), z.string()])),
        scale: z.number().positive().optional(),
        reason,
      }),
    )
    .default([]),
});

export type Numeric = z.output<typeof numeric>;
