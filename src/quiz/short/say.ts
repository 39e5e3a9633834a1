import { asText } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';

export function keyOfShort(item: ItemOf<'short'>): string {
  return item.accept[0] ?? '';
}

export function sayShort(_item: ItemOf<'short'>, response: unknown): Said[] {
  const answer = asText(response).trim();
  return answer === '' ? [] : [{ part: 'answer', answer }];
}
