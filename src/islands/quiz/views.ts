import type { QuestionType } from '#quiz';
import type { View } from './view.ts';
import { BranchingView } from './views/branching.tsx';
import { CategoriseView } from './views/categorise.tsx';
import { ClozeView } from './views/cloze.tsx';
import { FaultView } from './views/fault.tsx';
import { MatchingView } from './views/matching.tsx';
import { MultipleView } from './views/multiple.tsx';
import { NumericView } from './views/numeric.tsx';
import { OrderingView } from './views/ordering.tsx';
import { RubricView } from './views/rubric.tsx';
import { ShortView } from './views/short.tsx';
import { SingleView } from './views/single.tsx';

/** The view of every question type. */
export const views: { [T in QuestionType]: View<T> } = {
  single: SingleView,
  multiple: MultipleView,
  numeric: NumericView,
  cloze: ClozeView,
  matching: MatchingView,
  ordering: OrderingView,
  categorise: CategoriseView,
  short: ShortView,
  branching: BranchingView,
  fault: FaultView,
  rubric: RubricView,
};
