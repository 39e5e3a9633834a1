import { type Document, parseDocument, visit } from 'yaml';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem, SourceFile } from '../types.ts';
import { type Value, valuesIn } from './values.ts';
import { placesIn } from './places.ts';
import { keyAt, offsetIn, type Path, readTree, spotAt } from './spots.ts';

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
  const place = (offset: number) => placesIn(path, text)(from + offset);
  const problems = syntaxProblems(document, source, place);
  const isBroken = problems.some(({ kind }) => kind !== 'yaml-duplicate-key');
  const { data, spot } = readTree(document.contents);
  const root = isBroken ? undefined : data;
  return {
    file: path,
    data: root,
    at: (to) => place(spotAt(spot, to).start),
    keyAt: (to) => place(keyAt(spot, to)),
    written: (to) => {
      const { start, end } = spotAt(spot, to);
      return source.slice(start, end);
    },
    isFlow: (to) => spotAt(spot, to).flow,
    passages: () =>
      valuesIn(root, (value, index) =>
        place(offsetIn(spotAt(spot, value.path), value.text, source, index)),
      ),
    problems,
  };
}

/** One syntax error hides what follows it, so only the first is told; doubled keys and aliases all are. */
function syntaxProblems(
  document: Document.Parsed,
  source: string,
  place: (offset: number) => Place,
): Problem[] {
  const doubled = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => {
      const key = /[^:\s]+/.exec(source.slice(pos[0]))?.[0] ?? '';
      return problem('yaml-duplicate-key', place(pos[0]), { key });
    });
  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) {
    const detail = broken.message.replace(/\.$/, '');
    return [...doubled, problem('yaml-syntax', place(broken.pos[0]), { detail })];
  }
  // Most files have no star but in the middle of a text.
  if (/(^|[\s,[{])\*/.test(source)) {
    visit(document, {
      Alias(_, node) {
        doubled.push(problem('yaml-alias', place(node.range?.[0] ?? 0), {}));
      },
    });
  }
  return doubled;
}
