import { sayOptions } from '../options.ts';
import { asText } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';

export function keyOfSingle(item: ItemOf<'single'>): string {
  return item.options.find(({ right }) => right)?.id ?? '';
}

export function saySingle(item: ItemOf<'single'>, response: unknown): Said[] {
  return sayOptions(item.options, [asText(response)]);
}
