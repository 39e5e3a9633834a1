import { sayBars } from './bars/say.ts';
import { sayCells } from './cells/say.ts';
import { sayColumns } from './columns/say.ts';
import { sayPlot } from './plot/say.ts';
import { sayRanges } from './ranges/say.ts';
import type { Chart, Panel } from './types.ts';
import { sayWaterfall } from './waterfall/say.ts';
import { joined, sentence, type Words } from './words.ts';

/** Everything a chart shows, in words: its point, then the numbers of every panel. */
export function describe({ desc = '', panels }: Chart, words: Words): string {
  const told = panels.flatMap((panel) => {
    const { heading, aside, lead, foot = '' } = panel;
    const head = joined([heading, aside, lead], words.comma);
    return [head, joined(rowsOf(panel, words), words.stop), foot];
  });
  return [desc, ...told].map((text) => sentence(text, words)).join('');
}

function rowsOf(panel: Panel, words: Words): string[] {
  switch (panel.kind) {
    case 'bars':
      return sayBars(panel, words);
    case 'waterfall':
      return sayWaterfall(panel);
    case 'plot':
      return sayPlot(panel, words);
    case 'columns':
      return sayColumns(panel, words);
    case 'ranges':
      return sayRanges(panel, words);
    case 'cells':
      return sayCells(panel, words);
  }
}
