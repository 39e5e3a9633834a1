import { checkParts, gradeParts } from '../parts.ts';
import { chosenFor } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';

function parts(item: ItemOf<'categorise'>, response: unknown) {
  return item.items.map(({ id, category }) => {
    const chosen = chosenFor(response, id, item.categories);
    return { part: id, right: chosen && chosen.id === category };
  });
}

export function checkCategorise(
  item: ItemOf<'categorise'>,
  response: unknown,
): Ungraded | undefined {
  return checkParts(parts(item, response));
}

export function gradeCategorise(item: ItemOf<'categorise'>, response: unknown): Graded {
  return gradeParts(parts(item, response));
}
