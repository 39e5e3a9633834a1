import { checkParts, gradeParts } from '../parts.ts';
import { asIds } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';

/** An item is right where it stands when that is its place in the key: what a learner can see and check. */
function parts(item: ItemOf<'ordering'>, response: unknown) {
  const placed = asIds(response, item.items);
  return item.items.map(({ id }) => {
    const place = placed.indexOf(id);
    return { part: id, right: place < 0 ? undefined : item.key[place] === id };
  });
}

export function checkOrdering(item: ItemOf<'ordering'>, response: unknown): Ungraded | undefined {
  return checkParts(parts(item, response));
}

export function gradeOrdering(item: ItemOf<'ordering'>, response: unknown): Graded {
  return gradeParts(parts(item, response));
}
