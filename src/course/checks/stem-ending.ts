import type { Question } from '#quiz';
import type { Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';

const closing = '[”’」』）)*]*$';
const question = new RegExp(`[？?]${closing}`);
const instruction = new RegExp(
  `(请|把|将|选|算|求|填|写|排|连|配|归|分|判断|找|标|补|估|比较|choose|select|find|calculate|write|put|match|sort).*[。：.:]${closing}`,
  'is',
);

/** A stem asks or tells; otherwise nobody knows what to do with the options. */
export function stemEnding({ value, at }: Placed<Question>): Problem[] {
  const stem = value.stem.trim();
  return question.test(stem) || instruction.test(stem)
    ? []
    : [problem('stem-ending', at('stem'), {})];
}
