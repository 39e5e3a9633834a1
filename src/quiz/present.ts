import { presentBranching } from './branching/present.ts';
import { presentCategorise } from './categorise/present.ts';
import { presentCloze } from './cloze/present.ts';
import { presentFault } from './fault/present.ts';
import { presentMatching } from './matching/present.ts';
import { presentMultiple } from './multiple/present.ts';
import { presentNumeric } from './numeric/present.ts';
import { presentOrdering } from './ordering/present.ts';
import { presentRubric } from './rubric/present.ts';
import { presentShort } from './short/present.ts';
import { presentSingle } from './single/present.ts';
import type { ItemOf, QuestionOf, QuestionType } from './types.ts';

const presenters: { [T in QuestionType]: (question: QuestionOf<T>, seed: number) => ItemOf<T> } = {
  single: presentSingle,
  multiple: presentMultiple,
  numeric: presentNumeric,
  cloze: presentCloze,
  matching: presentMatching,
  ordering: presentOrdering,
  categorise: presentCategorise,
  short: presentShort,
  branching: presentBranching,
  fault: presentFault,
  rubric: presentRubric,
};

/**
 * A question as a learner sees it: shuffled unless `fixed`, parameters drawn, texts filled in.
 * The same question and seed (32 bits) give the same item on every machine.
 * @throws RangeError when a numeric question names an unknown formula or leaves out one of its inputs.
 */
export function present<T extends QuestionType>(question: QuestionOf<T>, seed: number): ItemOf<T> {
  return presenters[question.type](question, seed);
}
