import { describe, expect, it } from 'vitest';
import { type ChartFile, resolveChart } from '#charts';
import { chartFile } from '#charts/schema';
import { formulas } from '#commerce';

const plot = {
  kind: 'plot',
  x: { from: 0, to: 10 },
  y: { from: 0, to: 100 },
};

function file(more: object): ChartFile {
  return chartFile.parse({ title: '图', ...more });
}

function resolved(more: object) {
  const { chart, snags } = resolveChart(file(more), formulas);
  expect(snags).toEqual([]);
  return chart;
}

describe('numbers', () => {
  const numbers = {
    before: 100,
    after: 120,
    growth: { formula: 'growth-rate', given: { before: 'before', after: 'after' } },
    points: { formula: 'growth-rate', given: { before: 100, after: 120 }, scale: 100 },
  };

  it('are worked out from earlier ones, wherever they stand', () => {
    const parts = ['growth', 'points', 7].map((value) => ({ value, tone: 'hue' }));
    const chart = resolved({
      numbers,
      panels: [{ kind: 'bars', rows: [{ label: '一', parts }] }],
    });
    const [panel] = chart?.panels ?? [];
    const values = panel?.kind === 'bars' ? panel.rows[0]?.parts.map(({ value }) => value) : [];
    expect(values?.map((value) => Number(value.toFixed(9)))).toEqual([0.2, 20, 7]);
  });

  it('stand in texts by name: rounded, grouped, in per cent, with a true minus sign', () => {
    const texts = { ...numbers, big: 1234567.891, less: -3.456 };
    const said = '{big} {big:0} {growth%} {growth%:1} {growth:1} {less} {less:1}';
    const chart = resolved({ numbers: texts, desc: said, panels: [cells] });
    expect(chart?.desc).toBe('1,234,567.89 1,234,568 20% 20.0% 0.2 −3.46 −3.5');
  });
});

const cells = {
  kind: 'cells',
  groups: [
    {
      parts: [
        { value: 1, tone: 'hue' },
        { value: 2, tone: 'soft' },
      ],
    },
  ],
};

describe('curves', () => {
  it('run along an input, with gaps where the result jumps', () => {
    const chart = resolved({
      panels: [
        {
          ...plot,
          curves: [
            {
              tone: 'hue',
              sweep: {
                formula: 'repeating-payable',
                given: { every: 5, off: 2 },
                over: 'basket',
                from: 0,
                to: 10,
                jumps: [5, 10],
              },
              marks: [{ x: 5 }, { x: 4, text: '{x} 付 {y}' }],
            },
          ],
        },
      ],
    });
    const [panel] = chart?.panels ?? [];
    const [curve] = panel?.kind === 'plot' ? panel.curves : [];
    expect(curve?.marks.map(({ y, text }) => [y, text])).toEqual([
      [3, '3'],
      [4, '4 付 4'],
    ]);
    expect(curve?.runs.map((run) => [run[0]?.[1], Math.round(run.at(-1)?.[1] ?? 0)])).toEqual([
      [0, 5],
      [3, 8],
    ]);
  });

  it('know the height between two points', () => {
    const points = [
      [0, 0],
      [4, 8],
      [4, 20],
      [8, 20],
    ];
    const marks = [1, 4, 6, 8].map((x) => ({ x }));
    const chart = resolved({ panels: [{ ...plot, curves: [{ tone: 'hue', points, marks }] }] });
    const [panel] = chart?.panels ?? [];
    const [curve] = panel?.kind === 'plot' ? panel.curves : [];
    expect(curve?.marks.map(({ y }) => y)).toEqual([2, 8, 20, 20]);
  });
});

describe('what stands in the way', () => {
  it('is told once, though other numbers need it', () => {
    const numbers = {
      share: { formula: 'share', given: { part: 1, whole: 0 } },
      twice: { formula: 'product', given: { amount: 'share', factor: 2 } },
    };
    const { chart, snags } = resolveChart(file({ numbers, panels: [cells] }), formulas);
    expect(chart).toBeUndefined();
    expect(snags).toMatchObject([
      { kind: 'no-answer', path: ['numbers', 'share', 'given'], values: 'part = 1, whole = 0' },
    ]);
  });

  it('names of an object are no formulas', () => {
    const numbers = { one: { formula: 'constructor', given: {} } };
    const { snags } = resolveChart(file({ numbers, panels: [cells] }), formulas);
    expect(snags.map(({ kind }) => kind)).toEqual(['unknown-formula']);
  });
});
