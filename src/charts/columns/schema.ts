import { text } from '#quiz/schema';
import * as z from 'zod';
import { around, size, tone } from '../common.ts';

const column = z.strictObject({
  /** Stands below it. */
  label: text,
  /** A second line below. */
  note: text.optional(),
  /** How wide it is, where the area counts: people, pieces. */
  width: size.optional(),
  /** What it is made of, from the ground up. */
  parts: z
    .array(
      z.strictObject({
        value: size,
        /** Lines in it, the last one strong; above it when there is no room. */
        text: z.array(text).max(2).default([]),
        tone,
        /** Only an outline: what went away again. */
        open: z.literal(true).optional(),
      }),
    )
    .min(1),
  /** Lines above it, the first one strong. */
  top: z.array(text).max(2).default([]),
  /** Lines from the top of a part to the next column's, with what changes on the way. */
  next: z.array(z.strictObject({ part: z.int().min(0), text, tone: tone.optional() })).default([]),
});

/** Heights side by side; with widths, areas. */
export const columns = z.strictObject({
  kind: z.literal('columns'),
  ...around,
  /** The height of the panel stands for this much; the highest column when left out. */
  tall: size.optional(),
  /** Its width, for this much; all columns together when left out. */
  wide: size.optional(),
  /** Height of the field in units. */
  height: z.int().min(40).max(260).default(150),
  columns: z.array(column).min(2),
  /** A level line across. */
  level: size.optional(),
});
