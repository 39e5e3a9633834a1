import * as z from 'zod';
import { branching } from './branching/schema.ts';
import { categorise } from './categorise/schema.ts';
import { cloze } from './cloze/schema.ts';
import { fault } from './fault/schema.ts';
import { matching } from './matching/schema.ts';
import { multiple } from './multiple/schema.ts';
import { numeric } from './numeric/schema.ts';
import { ordering } from './ordering/schema.ts';
import { rubric } from './rubric/schema.ts';
import { short } from './short/schema.ts';
import { single } from './single/schema.ts';
import { id, reason, text } from './common.ts';
import { formulas } from '#commerce';
import { knowFormulas } from './numeric/compute.ts';

knowFormulas(formulas);

/** Any question of the bank; `type` tells which. */
export const question = z.discriminatedUnion('type', [
  single,
  multiple,
  numeric,
  cloze,
  matching,
  ordering,
  categorise,
  short,
  branching,
  fault,
  rubric,
]);

/** A guess before the text, never graded or counted. */
export const ask = z.strictObject({
  id,
  stem: text,
  /** What one may guess. */
  options: z.array(z.strictObject({ id, text })).min(2),
  /** What the lesson will show, unfolded by whoever has guessed. */
  answer: reason,
});

export type Ask = z.output<typeof ask>;

export type { Numeric } from './numeric/schema.ts';
export { id, text };
