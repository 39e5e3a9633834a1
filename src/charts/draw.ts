import { drawBars } from './bars/draw.ts';
import { drawCells } from './cells/draw.ts';
import { drawColumns } from './columns/draw.ts';
import { describe } from './describe.ts';
import { escaped, full, left, paper, type Paper, right, widthIn } from './paper/paper.ts';
import { drawPlot } from './plot/draw.ts';
import { drawRanges } from './ranges/draw.ts';
import type { Chart, Panel } from './types.ts';
import { drawWaterfall } from './waterfall/draw.ts';
import type { Words } from './words.ts';

function drawKind(panel: Panel, on: Paper, top: number): number {
  switch (panel.kind) {
    case 'bars':
      return drawBars(panel, on, top);
    case 'waterfall':
      return drawWaterfall(panel, on, top);
    case 'plot':
      return drawPlot(panel, on, top);
    case 'columns':
      return drawColumns(panel, on, top);
    case 'ranges':
      return drawRanges(panel, on, top);
    case 'cells':
      return drawCells(panel, on, top);
  }
}

/** A chart as SVG of 360 units' width, in the classes of `ui/style/figure.css`; ids start with `name`. */
export function drawChart(chart: Chart, name: string, words: Words): string {
  const { on, height } = laidOut(chart);
  const text = (tag: string, id: string, content: string) =>
    `<${tag} id="${name}-${id}">${escaped(content)}</${tag}>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 ${height}" role="img" aria-labelledby="${name}-t ${name}-d" fill="none">`,
    text('title', 't', chart.title),
    text('desc', 'd', describe(chart, words)),
    on.markup(),
    '</svg>',
  ].join('\n');
}

/** Texts of a chart that have no room. */
export function crowdedTexts(chart: Chart): string[] {
  return laidOut(chart).on.crowded();
}

function laidOut({ panels }: Chart): { on: Paper; height: number } {
  const on = paper();
  let y = 4;
  panels.forEach((panel, index) => {
    if (index > 0) {
      if (panel.heading) on.line('s-soft', `M${left} ${y + 14}H${right}`, 'stroke-dasharray="2 4"');
      y += panel.heading ? 28 : 16;
    }
    y = drawPanel(panel, on, y);
  });
  return { on, height: Math.ceil(y + 8) };
}

function drawPanel(panel: Panel, on: Paper, top: number): number {
  const { heading, aside, lead, foot } = panel;
  const soft = { small: true, tone: 'soft' } as const;
  let y = top;
  if (heading) on.text(heading, left, y + 14, { strong: true });
  if (aside) {
    const both = widthIn(heading ?? '', { strong: true }) + widthIn(aside, { strong: true }) + 10;
    if (heading && both > full) y += 20;
    on.text(aside, right, y + 14, { strong: true, anchor: 'end' });
  }
  if (heading || aside) y += 26;
  if (lead) {
    on.text(lead, left, y + 12, soft);
    y += 22;
  }
  y = drawKind(panel, on, y);
  if (!foot) return y;
  on.text(foot, left, y + 20, soft);
  return y + 23;
}
