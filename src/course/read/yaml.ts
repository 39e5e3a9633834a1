import { type Document, isAlias, isMap, parseDocument, visit } from 'yaml';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem, SourceFile } from '../types.ts';
import { keyNodeAt, nodeAt, type Path, startOf } from './nodes.ts';
import { placesIn } from './places.ts';
import { passagesOf, type Value } from './passages.ts';

/** A YAML text whose values know where they stand. */
export interface Yaml {
  file: string;
  /** `undefined` when the text is no YAML at all. */
  data: unknown;
  /** Of the value at a path, or of the nearest thing above it. */
  at(path: Path): Place;
  /** Of the key a path ends in. */
  keyAt(path: Path): Place;
  /** A value as it is written. */
  written(path: Path): string;
  /** Whether the mapping at a path is written in braces, where a comma ends a value. */
  isFlow(path: Path): boolean;
  /** Every text value. */
  passages(): Value[];
  problems: Problem[];
}

/** Reads a YAML file, or the part of a file between two offsets. */
export function readYaml({ path, text }: SourceFile, from = 0, to = text.length): Yaml {
  const source = text.slice(from, to);
  const document = parseDocument(source, { prettyErrors: false });
  const places = placesIn(path, text);
  const place = (offset: number) => places(from + offset);
  const problems = syntaxProblems(document, source, place);
  const root = document.contents ?? undefined;
  return {
    file: path,
    data: problems.some(({ kind }) => kind !== 'yaml-duplicate-key') ? undefined : document.toJS(),
    at: (to) => place(startOf(nodeAt(root, to))),
    keyAt: (to) => place(startOf(keyNodeAt(root, to))),
    written: (to) => source.slice(...(nodeAt(root, to)?.range?.slice(0, 2) ?? [0, 0])),
    isFlow: (to) => isFlow(nodeAt(root, to)),
    passages: () => passagesOf(root, source, place),
    problems,
  };
}

function isFlow(node: unknown): boolean {
  return isMap(node) && node.flow === true;
}

/** One syntax error hides what follows it, so only the first is told; doubled keys and aliases all are. */
function syntaxProblems(
  document: Document.Parsed,
  source: string,
  place: (offset: number) => Place,
): Problem[] {
  const doubled = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) =>
      problem('yaml-duplicate-key', place(pos[0]), {
        key: /[^:\s]+/.exec(source.slice(pos[0]))?.[0] ?? '',
      }),
    );
  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) {
    const detail = broken.message.replace(/\.$/, '');
    return [...doubled, problem('yaml-syntax', place(broken.pos[0]), { detail })];
  }
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) doubled.push(problem('yaml-alias', place(startOf(node)), {}));
    },
  });
  return doubled;
}
