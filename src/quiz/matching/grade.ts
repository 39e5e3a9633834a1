import { checkParts, gradeParts } from '../parts.ts';
import { chosenFor } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';

function parts(item: ItemOf<'matching'>, response: unknown) {
  return item.left.map(({ id, match }) => {
    const chosen = chosenFor(response, id, item.right);
    return { part: id, right: chosen && chosen.id === match };
  });
}

export function checkMatching(item: ItemOf<'matching'>, response: unknown): Ungraded | undefined {
  return checkParts(parts(item, response));
}

export function gradeMatching(item: ItemOf<'matching'>, response: unknown): Graded {
  return gradeParts(parts(item, response));
}
