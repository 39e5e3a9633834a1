import { checkBranching, gradeBranching } from './branching/grade.ts';
import { checkCategorise, gradeCategorise } from './categorise/grade.ts';
import { checkCloze, gradeCloze } from './cloze/grade.ts';
import { checkMatching, gradeMatching } from './matching/grade.ts';
import { checkNumeric, gradeNumeric } from './numeric/grade.ts';
import { checkOrdering, gradeOrdering } from './ordering/grade.ts';
import { checkPicks, gradePicks } from './picks.ts';
import { checkRubric, gradeRubric } from './rubric/grade.ts';
import { checkShort, gradeShort } from './short/grade.ts';
import { checkSingle, gradeSingle } from './single/grade.ts';
import type { Grade, Graded, ItemOf, QuestionType, Response, Ungraded } from './types.ts';

/** Anything may come out of an old log, so checkers and graders take it as unknown. */
type Verb<Result> = { [T in QuestionType]: (item: ItemOf<T>, response: unknown) => Result };

const checkers: Verb<Ungraded | undefined> = {
  single: checkSingle,
  multiple: checkPicks,
  numeric: checkNumeric,
  cloze: checkCloze,
  matching: checkMatching,
  ordering: checkOrdering,
  categorise: checkCategorise,
  short: checkShort,
  branching: checkBranching,
  fault: checkPicks,
  rubric: checkRubric,
};

/** Called only with responses that their checker lets through. */
const graders: Verb<Graded> = {
  single: gradeSingle,
  multiple: gradePicks,
  numeric: gradeNumeric,
  cloze: gradeCloze,
  matching: gradeMatching,
  ordering: gradeOrdering,
  categorise: gradeCategorise,
  short: gradeShort,
  branching: gradeBranching,
  fault: gradePicks,
  rubric: gradeRubric,
};

/**
 * What keeps a response from being graded, without looking at the key; `undefined`: nothing.
 * Options that don't exist any more count as not chosen, a response of another shape as none.
 */
export function check<T extends QuestionType>(
  item: ItemOf<T>,
  response: Response | undefined,
): Ungraded | undefined {
  return checkers[item.type](item, response);
}

/** Grades any response of any shape; never throws. */
export function grade<T extends QuestionType>(
  item: ItemOf<T>,
  response: Response | undefined,
): Grade {
  return check(item, response) ?? graders[item.type](item, response);
}
