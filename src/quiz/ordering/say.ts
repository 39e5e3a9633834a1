import { asIds } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';

export function keyOfOrdering(item: ItemOf<'ordering'>): string[] {
  return [...item.key];
}

/** In the order given. */
export function sayOrdering(item: ItemOf<'ordering'>, response: unknown): Said[] {
  return asIds(response, item.items).flatMap((placed) =>
    item.items
      .filter(({ id }) => id === placed)
      .map(({ id, text, reason }) => ({ part: id, answer: text, reason })),
  );
}
