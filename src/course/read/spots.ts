import { isMap, isScalar, isSeq, type Node } from 'yaml';

export type Path = readonly PropertyKey[];

/** Where a value of a YAML text stands, in offsets; all that is kept of its tree. */
export interface Spot {
  start: number;
  end: number;
  /** Where the key stands whose value this is. */
  key: number;
  /** Written in brackets or braces. */
  flow: boolean;
  /** By key or index. */
  inside: Readonly<Record<string, Spot>>;
}

const nothing: Spot['inside'] = {};

/** The plain data of a tree, and where each part of it stands. */
export function readTree(node: unknown, key = 0): { data: unknown; spot: Spot } {
  const [start, end] = rangeOf(node) ?? [key, key];
  const children = childrenOf(node);
  const spot = {
    start,
    end,
    key,
    flow: (isMap(node) || isSeq(node)) && node.flow === true,
    inside:
      children.length === 0
        ? nothing
        : Object.fromEntries(children.map(({ name, spot }) => [name, spot])),
  };
  if (isSeq(node)) return { data: children.map(({ data }) => data), spot };
  if (isMap(node)) {
    return { data: Object.fromEntries(children.map(({ name, data }) => [name, data])), spot };
  }
  return { data: isScalar(node) ? (node.value ?? null) : null, spot };
}

function childrenOf(node: unknown): { name: string; data: unknown; spot: Spot }[] {
  if (isSeq(node)) {
    return node.items.map((item, index) => ({ name: String(index), ...readTree(item) }));
  }
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : '',
    ...readTree(value, rangeOf(key)?.[0]),
  }));
}

function rangeOf(node: unknown): readonly [number, number, ...unknown[]] | undefined {
  return (node as Partial<Node> | null)?.range ?? undefined;
}

/** The value at a path, or the nearest thing above it that exists. */
export function spotAt(root: Spot, path: Path): Spot {
  let spot = root;
  for (const key of path) {
    const next = Object.hasOwn(spot.inside, key) ? spot.inside[String(key)] : undefined;
    if (!next) return spot;
    spot = next;
  }
  return spot;
}

/** Offset of the key a path ends in, or of the nearest thing above it that exists. */
export function keyAt(root: Spot, path: Path): number {
  const parent = spotAt(root, path.slice(0, -1));
  const last = path.at(-1);
  const named = last !== undefined && Object.hasOwn(parent.inside, last);
  return named ? (parent.inside[String(last)]?.key ?? parent.start) : parent.start;
}

/**
 * Offset of a character of a text value. A folded text is longer in the file than the value:
 * there its first character has to do.
 */
export function offsetIn({ start }: Spot, text: string, source: string, index: number): number {
  const first = source[start] === '"' || source[start] === "'" ? start + 1 : start;
  return source.startsWith(text, first) ? first + index : first;
}
