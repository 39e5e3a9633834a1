import { isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import type { Path } from './nodes.ts';

/** A text value of a YAML file. */
export interface Value extends Passage {
  path: Path;
}

/** Every text value below a node. */
export function passagesOf(
  node: unknown,
  source: string,
  place: (offset: number) => Place,
  path: Path = [],
): Value[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      passagesOf(value, source, place, [...path, isScalar(key) ? String(key.value) : '']),
    );
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => passagesOf(item, source, place, [...path, index]));
  }
  if (!isNode(node) || !isScalar(node) || typeof node.value !== 'string') return [];
  return [{ text: node.value, at: placesOf(node, node.value, source, place), path }];
}

function placesOf(
  node: Scalar,
  text: string,
  source: string,
  place: (offset: number) => Place,
): Passage['at'] {
  const start = node.range?.[0] ?? 0;
  const first = source[start] === '"' || source[start] === "'" ? start + 1 : start;
  // A folded text is longer in the file than in the value: its first character has to do.
  const literal = source.startsWith(text, first);
  return (index) => place(literal ? first + index : first);
}
