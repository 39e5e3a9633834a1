import { text } from '#quiz/schema';
import * as z from 'zod';
import { around, size, tone } from '../common.ts';

const part = z.strictObject({
  value: size,
  /** What it is; stands in the bar, with the value, or below when there is no room. */
  label: text.optional(),
  /** Replaces label and value in the bar. */
  text: text.optional(),
  tone,
  /** Says nothing in the picture: what it is stands elsewhere. */
  quiet: z.literal(true).optional(),
  /** Only an outline: what is missing or was taken off. */
  open: z.literal(true).optional(),
});

/** Lengths one below the other, each of one part or several. */
export const bars = z.strictObject({
  kind: z.literal('bars'),
  ...around,
  /** Written behind values. */
  unit: text.optional(),
  /** Labels stand once, above all bars, instead of in each. */
  legend: z.literal(true).optional(),
  /** Every bar has full width, and its first part opens into the next bar: a funnel. */
  zoom: z.literal(true).optional(),
  rows: z
    .array(
      z.strictObject({
        label: text,
        /** A remark beside the label. */
        note: text.optional(),
        /** What the bar comes to, at its right; the value when it has one part that says nothing. */
        text: text.optional(),
        /** Colour of that text, for the row the story is about. */
        tone: tone.optional(),
        /** From left to right; none for a sum that needs no bar. */
        parts: z.array(part).default([]),
        /** Brackets below the bar. */
        spans: z
          .array(z.strictObject({ from: size, to: size, text, tone: tone.optional() }))
          .default([]),
      }),
    )
    .min(1),
});
