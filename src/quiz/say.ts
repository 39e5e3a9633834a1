import { keyOfCategorise, sayCategorise } from './categorise/say.ts';
import { keyOfCloze, sayCloze } from './cloze/say.ts';
import { keyOfMatching, sayMatching } from './matching/say.ts';
import { keyOfMultiple, sayMultiple } from './multiple/say.ts';
import { keyOfNumeric, sayNumeric } from './numeric/say.ts';
import { keyOfOrdering, sayOrdering } from './ordering/say.ts';
import { keyOfShort, sayShort } from './short/say.ts';
import { keyOfSingle, saySingle } from './single/say.ts';
import type { ItemOf, QuestionType, Response, Said } from './types.ts';

const keys: { [T in QuestionType]: (item: ItemOf<T>) => Response } = {
  single: keyOfSingle,
  multiple: keyOfMultiple,
  numeric: keyOfNumeric,
  cloze: keyOfCloze,
  matching: keyOfMatching,
  ordering: keyOfOrdering,
  categorise: keyOfCategorise,
  short: keyOfShort,
};

const sayers: { [T in QuestionType]: (item: ItemOf<T>, response: unknown) => Said[] } = {
  single: saySingle,
  multiple: sayMultiple,
  numeric: sayNumeric,
  cloze: sayCloze,
  matching: sayMatching,
  ordering: sayOrdering,
  categorise: sayCategorise,
  short: sayShort,
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
