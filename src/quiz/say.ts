import { keyOfBranching, sayBranching } from './branching/say.ts';
import { keyOfCategorise, sayCategorise } from './categorise/say.ts';
import { keyOfCloze, sayCloze } from './cloze/say.ts';
import { keyOfMatching, sayMatching } from './matching/say.ts';
import { keyOfNumeric, sayNumeric } from './numeric/say.ts';
import { keyOfOrdering, sayOrdering } from './ordering/say.ts';
import { keyOfPicks, sayPicks } from './picks.ts';
import { keyOfRubric, sayRubric } from './rubric/say.ts';
import { keyOfShort, sayShort } from './short/say.ts';
import { keyOfSingle, saySingle } from './single/say.ts';
import type { ItemOf, QuestionType, Response, Said } from './types.ts';

const keys: { [T in QuestionType]: (item: ItemOf<T>) => Response } = {
  single: keyOfSingle,
  multiple: keyOfPicks,
  numeric: keyOfNumeric,
  cloze: keyOfCloze,
  matching: keyOfMatching,
  ordering: keyOfOrdering,
  categorise: keyOfCategorise,
  short: keyOfShort,
  branching: keyOfBranching,
  fault: keyOfPicks,
  rubric: keyOfRubric,
};

const sayers: { [T in QuestionType]: (item: ItemOf<T>, response: unknown) => Said[] } = {
  single: saySingle,
  multiple: sayPicks,
  numeric: sayNumeric,
  cloze: sayCloze,
  matching: sayMatching,
  ordering: sayOrdering,
  categorise: sayCategorise,
  short: sayShort,
  branching: sayBranching,
  fault: sayPicks,
  rubric: sayRubric,
};

/** The right response; grading it always gives `right`. */
export function keyOf<T extends QuestionType>(item: ItemOf<T>): Response {
  return keys[item.type](item);
}

/** A response in the question's words, part by part; parts left empty are left out. */
export function describe<T extends QuestionType>(
  item: ItemOf<T>,
  response: Response | undefined,
): Said[] {
  return sayers[item.type](item, response);
}
