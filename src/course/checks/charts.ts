import { type Chart, crowdedTexts, offAxis, resolveChart, type Snag } from '#charts';
import type { ChapterDraft, ChartDraft, Context, Draft } from '../draft.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';

/** Charts can be worked out and drawn, and are no drawings as well. */
export function charts({ editions }: Draft, { formulas }: Context): Problem[] {
  const chapters = editions.flatMap((edition) => edition.chapters);
  return chapters.flatMap((chapter) => [
    ...chapter.charts.flatMap((chart) => check(chart, formulas)),
    ...twice(chapter),
  ]);
}

function twice({ charts, figures }: ChapterDraft): Problem[] {
  return charts
    .filter(({ name }) => figures.some((figure) => figure.name === name))
    .map(({ path, name }) => problem('figure-twice', { file: path, line: 1, column: 1 }, { name }));
}

function check({ file }: ChartDraft, formulas: Context['formulas']): Problem[] {
  if (!file) return [];
  const { chart, snags } = resolveChart(file.value, formulas);
  const found = chart ? [...offAxis(chart), ...crowded(chart)] : snags;
  return found.map((snag) => explain(snag, file.at(...snag.path)));
}

/** Panel by panel, so that an author is led to the text, or at least to its panel. */
function crowded(chart: Chart): Snag[] {
  return chart.panels.flatMap((panel, index) =>
    crowdedTexts({ ...chart, panels: [panel] }).map((text) => ({
      kind: 'chart-crowded' as const,
      path: ['panels', index, ...(pathOf(panel, text) ?? [])],
      text,
    })),
  );
}

/** Where a text stands in a panel; nowhere when label and value make it together. */
function pathOf(part: unknown, text: string): PropertyKey[] | undefined {
  if (part === text) return [];
  if (typeof part !== 'object' || part === null) return undefined;
  for (const [key, inside] of Object.entries(part)) {
    const path = pathOf(inside, text);
    if (path) return [key, ...path];
  }
  return undefined;
}

function explain(snag: Snag, place: Place): Problem {
  switch (snag.kind) {
    case 'unknown-formula':
    case 'unknown-number':
      return problem(snag.kind, place, { ...snag, suggestion: suggest(snag.name, snag.known) });
    case 'unknown-input':
    case 'unknown-placeholder':
      return problem(snag.kind, place, { ...snag, suggestion: suggest(snag.name, snag.known) });
    case 'missing-input':
      return problem(snag.kind, place, snag);
    case 'no-answer':
      return problem(snag.kind, place, snag);
    case 'below-zero':
      return problem(snag.kind, place, snag);
    case 'off-axis':
      return problem(snag.kind, place, snag);
    case 'chart-crowded':
      return problem(snag.kind, place, snag);
  }
}
