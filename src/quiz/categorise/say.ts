import { chosenFor } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';

export function keyOfCategorise(item: ItemOf<'categorise'>): Record<string, string> {
  return Object.fromEntries(item.items.map(({ id, category }) => [id, category]));
}

export function sayCategorise(item: ItemOf<'categorise'>, response: unknown): Said[] {
  return item.items.flatMap(({ id, text, reason }) => {
    const chosen = chosenFor(response, id, item.categories);
    return chosen ? [{ part: id, label: text, answer: chosen.text, reason }] : [];
  });
}
