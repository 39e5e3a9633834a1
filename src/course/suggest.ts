/** The candidate an author most likely meant, if one is close: at most two fifths of its letters differ. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates]
    .map((candidate) => ({
      candidate,
      edits: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, edits }) => edits <= Math.ceil(candidate.length * 0.4))
    .toSorted((a, b) => a.edits - b.edits);
  return near[0]?.candidate;
}

/** Edits from one word to another: insert, delete, replace, or swap neighbours (optimal string alignment). */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) row.push(cheapest(rows, row, i, j, from, to));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function cheapest(
  rows: readonly number[][],
  row: readonly number[],
  i: number,
  j: number,
  from: string,
  to: string,
): number {
  const cost = (y: number, x: number) => rows[y]?.[x] ?? Number.POSITIVE_INFINITY;
  const same = from[i - 1] === to[j - 1];
  const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
  return Math.min(
    cost(i - 1, j) + 1,
    (row[j - 1] ?? 0) + 1,
    cost(i - 1, j - 1) + (same ? 0 : 1),
    swapped ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
