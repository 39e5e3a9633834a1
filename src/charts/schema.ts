import { text } from '#quiz/schema';
import * as z from 'zod';
import { bars } from './bars/schema.ts';
import { cells } from './cells/schema.ts';
import { columns } from './columns/schema.ts';
import { name, source } from './common.ts';
import { plot } from './plot/schema.ts';
import { ranges } from './ranges/schema.ts';
import { waterfall } from './waterfall/schema.ts';

/**
 * `figures/<name>.yaml`: a chart drawn at build. Texts show numbers by name: `{price}` with up to two
 * digits after the point, `{price:1}` with one, `{rate%}` and `{rate%:1}` in per cent.
 */
export const chartFile = z.strictObject({
  /** What the chart shows, in a few words; for whoever can't see it. */
  title: text,
  /** Its point in a sentence, if the title does not say it; all numbers are told after it. */
  desc: text.optional(),
  /** Numbers by name; a formula may be given earlier ones. */
  numbers: z.record(name, source).default({}),
  /** One below the other. */
  panels: z
    .array(z.discriminatedUnion('kind', [bars, waterfall, plot, columns, ranges, cells]))
    .min(1)
    .max(4),
});
