import { sayOptions } from '../options.ts';
import { asIds } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';

export function keyOfMultiple(item: ItemOf<'multiple'>): string[] {
  return item.options.filter(({ right }) => right).map(({ id }) => id);
}

export function sayMultiple(item: ItemOf<'multiple'>, response: unknown): Said[] {
  return sayOptions(item.options, asIds(response, item.options));
}
