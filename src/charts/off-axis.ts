import { percent, written } from './fill.ts';
import type { Chart, Panel, PanelOf, Snag } from './types.ts';

interface Axis {
  from: number;
  to: number;
  percent?: true | undefined;
}
type Value = readonly [value: number, ...path: PropertyKey[]];

/** Values that lie beside the axis they belong to, and axes without length. */
export function offAxis({ panels }: Chart): Snag[] {
  return panels.flatMap((panel, index) =>
    valuesOf(panel).flatMap(({ axis, values }) => beside(axis, values, ['panels', index])),
  );
}

function beside(axis: Axis, values: readonly Value[], panel: readonly PropertyKey[]): Snag[] {
  const say = axis.percent ? percent : written;
  const slack = Math.abs(axis.to - axis.from) * 1e-6;
  const off = values.filter(
    ([value]) => !(value >= axis.from - slack && value <= axis.to + slack) || slack === 0,
  );
  // Without length, everything is off: the axis itself, which comes first, has to do.
  return (slack === 0 ? off.slice(0, 1) : off).map(([value, ...path]) => ({
    kind: 'off-axis',
    path: [...panel, ...path],
    value: say(value),
    from: say(axis.from),
    to: say(axis.to),
  }));
}

function valuesOf(panel: Panel): { axis: Axis; values: Value[] }[] {
  switch (panel.kind) {
    case 'plot':
      return [
        { axis: panel.x, values: placed(panel, 'x') },
        { axis: panel.y, values: placed(panel, 'y') },
      ];
    case 'ranges':
      return [
        {
          axis: panel.axis,
          values: [
            [panel.axis.to, 'axis', 'to'],
            ...panel.rows.flatMap(({ value, error }, i): Value[] => [
              [value - error, 'rows', i, 'value'],
              [value + error, 'rows', i, 'value'],
            ]),
          ],
        },
      ];
    default:
      return [];
  }
}

/** What a plot places on one of its axes; `x` or `y` is the `side`. */
function placed(panel: PanelOf<'plot'>, side: 'x' | 'y'): Value[] {
  const index = side === 'x' ? 0 : 1;
  const stretch = (list: string, i: number, { from, to }: Axis): Value[] => [
    [from, list, i, 'from'],
    [to, list, i, 'to'],
  ];
  return [
    [panel[side].to, side, 'to'],
    ...panel.curves.flatMap(({ marks, runs }, i): Value[] => {
      const values = runs.flatMap((run) => run.map((point) => point[index]));
      return [
        [Math.min(...values), 'curves', i],
        [Math.max(...values), 'curves', i],
        ...marks.map((mark, m): Value => [mark[side], 'curves', i, 'marks', m, side]),
      ];
    }),
    ...panel.bands.flatMap((band, i) => (band.axis === side ? stretch('bands', i, band) : [])),
    ...(side === 'x'
      ? panel.spans.flatMap((span, i) => stretch('spans', i, span))
      : panel.levels.map((level, i): Value => [level.y, 'levels', i, 'y'])),
  ];
}
