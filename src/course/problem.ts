import { type Details, wording, type Kind } from '#errors';
import type { Place } from './place.ts';
import type { Problem } from './types.ts';

/** A mistake of a kind, at a place. */
export function problem<K extends Kind>(kind: K, place: Place, details: Details<K>): Problem {
  const { file, line, column } = place;
  return { kind, file, line, column, ...wording(kind, details) };
}

/** In the order an author goes through them: by file, then from top to bottom. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.kind, b.kind) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
