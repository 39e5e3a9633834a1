import { checkParts, gradeParts } from '../parts.ts';
import { chosenFor } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';

function parts(item: ItemOf<'cloze'>, response: unknown) {
  return item.blanks.map(({ id, options }) => {
    const chosen = chosenFor(response, id, options);
    return { part: id, right: chosen && chosen.right === true };
  });
}

export function checkCloze(item: ItemOf<'cloze'>, response: unknown): Ungraded | undefined {
  return checkParts(parts(item, response));
}

export function gradeCloze(item: ItemOf<'cloze'>, response: unknown): Graded {
  return gradeParts(parts(item, response));
}
