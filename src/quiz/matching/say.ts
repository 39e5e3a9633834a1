import { chosenFor } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';

export function keyOfMatching(item: ItemOf<'matching'>): Record<string, string> {
  return Object.fromEntries(item.left.map(({ id, match }) => [id, match]));
}

export function sayMatching(item: ItemOf<'matching'>, response: unknown): Said[] {
  return item.left.flatMap(({ id, text, reason }) => {
    const chosen = chosenFor(response, id, item.right);
    return chosen ? [{ part: id, label: text, answer: chosen.text, reason }] : [];
  });
}
