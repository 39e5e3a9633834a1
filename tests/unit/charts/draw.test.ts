import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { type Chart, crowdedTexts, describe, drawChart } from '#charts';
import { t } from '#i18n';
import { faultsIn } from '../../support/svg-texts.ts';
import { bars, cells, columns, plot, ranges, waterfall } from './arbitraries.ts';

const words = t('zh-CN').lesson.chart;
type Panel = Chart['panels'][number];
const kinds: Record<string, fc.Arbitrary<Panel>> = {
  bars,
  waterfall,
  plot,
  columns,
  ranges,
  cells,
};

group.each(Object.entries(kinds))('%s of any valid data', (_, panel) => {
  it('have whole numbers, and labels that have room', () => {
    fc.assert(
      fc.property(fc.array(panel, { minLength: 1, maxLength: 2 }), (panels) => {
        const chart = { title: '图', desc: undefined, panels };
        expect(crowdedTexts(chart)).toEqual([]);
        expect(faultsIn(drawChart(chart, 'any', words))).toEqual([]);
        expect(describe(chart, words)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 80 },
    );
  });
});

group('a label that has no room', () => {
  it('is told of', () => {
    const label = '很长的标签'.repeat(8);
    const rows = [
      { label, note: undefined, text: undefined, tone: undefined, parts: [], spans: [] },
    ];
    const chart: Chart = { title: '图', desc: undefined, panels: [{ kind: 'bars', rows }] };
    expect(crowdedTexts(chart)).toEqual([label]);
  });

  it('is told of when it leaves none for the picture', () => {
    const label = '退给顾客的货款和运费和平台费和广告费';
    const step = { label, change: 1, text: undefined, strong: undefined, tone: 'hue' } as const;
    const panel: Panel = { kind: 'waterfall', steps: [step, { ...step, label: '二' }] };
    expect(crowdedTexts({ title: '图', desc: undefined, panels: [panel] })).toEqual([label]);
  });
});
