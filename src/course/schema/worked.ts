import { text } from '#quiz/schema';
import * as z from 'zod';

/** Inputs of formulas in their units: shares as 0.2, money in yuan. */
const given = z.record(z.string(), z.number());
/** The list an average is taken of. */
const values = z.array(z.number()).min(1);

/** An example of a lesson and the formulas behind its numbers. */
export const example = z.strictObject({
  /** Title of the `<Worked>` or `<Case>`; or a section, by its point or id. */
  of: text,
  /** What several of the numbers have in common; a formula takes what it needs. */
  given: given.default({}),
  /** A list that averages of this example are taken of. */
  values: values.optional(),
  numbers: z
    .array(
      z.strictObject({
        /** One number as the example shows it, with the unit behind it: `33.72 元`, `1.2%`. Its digits say how it is rounded. */
        text,
        /** Name of a formula in `src/commerce/formulas.ts`; or `mean`, `median`, `p90`, `lowest` of `values`. */
        formula: text,
        /** Inputs of this number only; they go before those of the example. */
        given: given.default({}),
        /** Another list than the example's. */
        values: values.optional(),
        /** Factor from the formula's result to the number shown: −1 for `少了 3.1%`, 100 for points, 10000 for givens in 万. */
        scale: z.number().default(1),
      }),
    )
    .min(1),
});

/** A lesson's `.worked.yaml`. */
export const workedFile = z.strictObject({
  /** The lesson's examples; every `<Worked>` has at least one entry. */
  examples: z.array(example).min(1),
});
