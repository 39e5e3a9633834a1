import { text } from '#quiz/schema';
import * as z from 'zod';

/** A number's name: `price`, `returnRate`. */
export const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'name');

/** What a formula is given: numbers, or names of `numbers`. */
const given = z.record(z.string(), z.union([z.number(), name]));

/** A formula of `#commerce` and what it is given. */
export const computed = z.strictObject({
  /** Its kebab-case name, as numeric questions write it. */
  formula: text,
  given,
  /** Factor for the result, e.g. 100 for a share that is shown in per cent. */
  scale: z.number().default(1),
});

/** A number, the name of one of `numbers`, or a formula: no result is typed. */
export const source = z.union([z.number(), name, computed]);
export type Source = z.output<typeof source>;

/** A number of a chart, marked so that it is found and worked out wherever it stands. */
export const amount = source.transform((from) => ({ amount: from }));

/** The same, drawn as a length: zero or more. */
export const size = source.transform((from) => ({ amount: from, least: 0 }));

/** Colour by meaning; a label says it too. `hue` is the chapter's colour. */
export const tone = z.enum(['hue', 'accent', 'jade', 'amber', 'ink', 'soft']);

/** The ends of an axis and how it is written. */
export const axis = z.strictObject({
  from: amount,
  to: amount,
  /** What it measures, with its unit. */
  label: text.optional(),
  /** Values written at it; round ones when left out, none for `[]`. */
  ticks: z.array(z.strictObject({ at: amount, text: text.optional() })).optional(),
  /** Shares are written in per cent. */
  percent: z.literal(true).optional(),
});

/** What every panel may have above and below it. */
export const around = {
  /** A heading, where a chart has several panels. */
  heading: text.optional(),
  /** What the panel comes to, at the right of its heading. */
  aside: text.optional(),
  /** What is measured, in small letters above it. */
  lead: text.optional(),
  /** A remark in small letters below it. */
  foot: text.optional(),
};
