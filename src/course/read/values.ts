import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import type { Path } from './spots.ts';

/** A text value of a YAML file. */
export interface Value extends Passage {
  path: Path;
}

/** Every text in plain data; `place` finds one of its characters in the file. */
export function valuesIn(
  data: unknown,
  place: (value: Pick<Value, 'text' | 'path'>, index: number) => Place,
  path: Path = [],
): Value[] {
  if (typeof data === 'string') {
    return [{ text: data, path, at: (index) => place({ text: data, path }, index) }];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => valuesIn(value, place, [...path, key]));
}
