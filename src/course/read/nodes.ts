import { isMap, isNode, isScalar, isSeq, type Node, type Range } from 'yaml';

export type Path = readonly PropertyKey[];

/** Where a key and its value stand in a YAML text. */
interface Slot {
  key: Node | undefined;
  value: Node | undefined;
}

/** The entry of a mapping or sequence; keys are compared as text, as `37` may be a number. */
function slotOf(parent: Node | undefined, key: PropertyKey): Slot | undefined {
  if (isSeq(parent)) return { key: undefined, value: asNode(parent.items[Number(key)]) };
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(key),
  );
  return pair && { key: asNode(pair.key), value: asNode(pair.value) };
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

/** The value at a path, or the nearest thing above it that exists. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const key of path) {
    const slot = slotOf(node, key);
    const next = slot?.value ?? slot?.key;
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The key a path ends in. */
export function keyNodeAt(root: Node | undefined, path: Path): Node | undefined {
  const last = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  return last === undefined ? parent : (slotOf(parent, last)?.key ?? parent);
}

/** First offset of a node; a parsed node always has a range. */
export function startOf(node: Node | undefined): number {
  const range: Range | null | undefined = node?.range;
  return range?.[0] ?? 0;
}
