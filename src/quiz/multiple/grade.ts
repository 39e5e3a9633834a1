import { gradeOptions } from '../options.ts';
import { asIds } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';

/** Any number of picks can be graded; to count them against the told number is the view's part. */
export function checkMultiple(item: ItemOf<'multiple'>, response: unknown): Ungraded | undefined {
  return asIds(response, item.options).length > 0 ? undefined : { kind: 'empty', parts: [] };
}

export function gradeMultiple(item: ItemOf<'multiple'>, response: unknown): Graded {
  return gradeOptions(item.options, asIds(response, item.options));
}
