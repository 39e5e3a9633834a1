import { text } from '#quiz/schema';
import * as z from 'zod';
import { amount, around, axis, computed, tone } from '../common.ts';

/** A point of a curve worth a label. */
const mark = z.strictObject({
  x: amount,
  /** Left out: where the curve is. */
  y: amount.optional(),
  /** The label; `{x}` and `{y}` show the point's values. */
  text: text.default('{y}'),
  tone: tone.optional(),
  /** Says nothing in the picture: what it is stands elsewhere. */
  quiet: z.literal(true).optional(),
  /** Drops a dotted line to the axis. */
  drop: z.literal(true).optional(),
});

const sweep = computed.extend({
  /** The input that runs along the axis. */
  over: text,
  from: amount,
  to: amount,
  /** Values of that input where the result jumps. */
  jumps: z.array(amount).default([]),
});

/** Where a line goes: through points, or along a formula while one of its inputs runs. */
const line = {
  tone,
  /** Fills what is below it. */
  filled: z.literal(true).optional(),
  /** Drawn thicker: the stretch the story is about. */
  strong: z.literal(true).optional(),
  /** Drawn dashed: what only seems to be, or a plan. */
  dashed: z.literal(true).optional(),
  marks: z.array(mark).default([]),
};
const curve = z
  .union([
    z.strictObject({ ...line, sweep }),
    z.strictObject({ ...line, points: z.array(z.tuple([amount, amount])).min(2) }),
  ])
  .transform((curve) => ({ curve }));

const range = { from: amount, to: amount, text: text.optional(), tone };

/** Lines over two axes: a series over time, or a formula while one input runs. */
export const plot = z.strictObject({
  kind: z.literal('plot'),
  ...around,
  x: axis,
  y: axis,
  /** Height of the field in units; the width is that of a phone. */
  height: z.int().min(60).max(300).default(190),
  curves: z.array(curve).min(1),
  /** Level lines across the field, with their value at the axis. */
  levels: z
    .array(z.strictObject({ y: amount, label: text.optional(), text: text.optional(), tone }))
    .default([]),
  /** Shaded stretches of an axis. */
  bands: z.array(z.strictObject({ axis: z.enum(['x', 'y']), ...range })).default([]),
  /** Brackets below the axis. */
  spans: z.array(z.strictObject({ ...range, text })).default([]),
});
export type Curve = z.output<typeof curve>['curve'];
