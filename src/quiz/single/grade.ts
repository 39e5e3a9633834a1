import { gradeOptions } from '../options.ts';
import { asText } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';

export function checkSingle(item: ItemOf<'single'>, response: unknown): Ungraded | undefined {
  const chosen = item.options.some(({ id }) => id === asText(response));
  return chosen ? undefined : { kind: 'empty', parts: [] };
}

export function gradeSingle(item: ItemOf<'single'>, response: unknown): Graded {
  return gradeOptions(item.options, [asText(response)]);
}
