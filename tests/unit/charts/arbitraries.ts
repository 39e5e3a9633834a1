import * as fc from 'fast-check';
import type { PanelOf } from '../../../src/charts/types.ts';

const han = fc.constantFrom(...'成交退货广告剩下老客新客平台费用');
/** Up to `most` Han characters, sometimes with a number. */
const words = (most: number) =>
  fc
    .tuple(fc.array(han, { minLength: 1, maxLength: most }), fc.constantFrom('', ' 12', ' 8.6%'))
    .map(([chars, number]) => chars.join('').slice(0, most - number.length / 2) + number);

const tone = fc.constantFrom('hue', 'accent', 'jade', 'amber', 'ink', 'soft' as const);
const flag = fc.constantFrom(undefined, true as const);
/** Lengths of very different sizes, nothing among them. */
const size = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 1_000_000 }),
);
const signed = fc.tuple(size, fc.boolean()).map(([value, minus]) => (minus ? -value : value));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const list = <T>(value: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.array(value, { minLength, maxLength });

const around = {
  heading: maybe(words(8)),
  aside: maybe(words(6)),
  lead: maybe(words(16)),
  foot: maybe(words(16)),
};

export const bars: fc.Arbitrary<PanelOf<'bars'>> = fc.record({
  kind: fc.constant('bars'),
  ...around,
  unit: maybe(fc.constantFrom('元', '%')),
  legend: flag,
  zoom: flag,
  rows: list(
    fc.record({
      label: words(8),
      note: maybe(words(10)),
      text: maybe(words(8)),
      tone: maybe(tone),
      parts: list(
        fc.record({
          value: size,
          label: maybe(words(4)),
          text: maybe(words(8)),
          tone,
          quiet: flag,
          open: flag,
        }),
        0,
        5,
      ),
      spans: list(fc.record({ text: words(8), from: fc.constant(0), to: fc.constant(0) }), 0, 1),
    }),
    1,
    5,
  ),
});

export const waterfall: fc.Arbitrary<PanelOf<'waterfall'>> = fc.record({
  kind: fc.constant('waterfall'),
  ...around,
  unit: maybe(fc.constantFrom('元', '%')),
  steps: list(
    fc.record({
      label: words(5),
      change: maybe(signed),
      text: fc.constant(undefined),
      tone,
      strong: flag,
    }),
    2,
    8,
  ),
});

/** An axis and a place on it, from 0 to 1. */
const axis = fc.record({
  from: fc.constant(0),
  to: fc.constantFrom(0.8, 12, 365, 150_000),
  label: maybe(words(6)),
  percent: flag,
});
const place = fc.double({ min: 0, max: 1, noNaN: true });

export const plot: fc.Arbitrary<PanelOf<'plot'>> = fc
  .record({
    kind: fc.constant('plot'),
    ...around,
    x: axis,
    y: axis,
    height: fc.integer({ min: 150, max: 260 }),
    curves: list(
      fc.record({
        tone,
        filled: flag,
        strong: flag,
        dashed: flag,
        runs: list(list(fc.tuple(place, place), 2, 12), 1, 2),
        marks: list(
          fc.record({
            x: place,
            y: place,
            text: words(4),
            tone: maybe(tone),
            drop: flag,
            quiet: flag,
          }),
          0,
          3,
        ),
      }),
      1,
      2,
    ),
    levels: list(
      fc.record({ y: place, label: maybe(fc.constant('52')), text: maybe(words(6)), tone }),
      0,
      1,
    ),
    bands: list(
      fc.record({
        axis: fc.constantFrom('x', 'y'),
        from: place,
        to: place,
        text: maybe(words(4)),
        tone,
      }),
      0,
      1,
    ),
    spans: list(fc.record({ from: place, to: place, text: words(6), tone }), 0, 3),
  })
  .map((panel) => {
    const [x, y] = [panel.x.to, panel.y.to];
    const stretch = ({ from, to }: { from: number; to: number }, scale: number) => ({
      from: Math.min(from, to) * scale,
      to: Math.max(from, to) * scale,
    });
    return {
      ...panel,
      curves: panel.curves.map((curve) => ({
        ...curve,
        runs: curve.runs.map((run) =>
          run
            .map((point): [number, number] => [point[0] * x, point[1] * y])
            .toSorted((a, b) => a[0] - b[0]),
        ),
        marks: curve.marks.map((mark) => ({ ...mark, x: mark.x * x, y: mark.y * y })),
      })),
      levels: panel.levels.map((level) => ({ ...level, y: level.y * y })),
      bands: panel.bands.map((band) => ({ ...band, ...stretch(band, band.axis === 'x' ? x : y) })),
      spans: panel.spans.map((span) => ({ ...span, ...stretch(span, x) })),
    };
  });

export const columns: fc.Arbitrary<PanelOf<'columns'>> = fc
  .record({
    kind: fc.constant('columns'),
    ...around,
    tall: fc.constant(undefined),
    wide: fc.constant(undefined),
    height: fc.integer({ min: 60, max: 200 }),
    areas: fc.boolean(),
    columns: list(
      fc.record({
        label: words(4),
        note: maybe(words(4)),
        width: fc.integer({ min: 4, max: 10 }),
        parts: list(fc.record({ value: size, text: list(words(3), 0, 2), tone, open: flag }), 1, 2),
        top: list(words(4), 0, 2),
        next: list(fc.record({ part: fc.constant(0), text: words(1), tone: maybe(tone) }), 0, 0),
      }),
      2,
      3,
    ),
    level: maybe(size),
  })
  .map(({ areas, ...panel }) => ({
    ...panel,
    columns: panel.columns.map((column) => ({
      ...column,
      width: areas ? column.width : undefined,
    })),
  }));

export const ranges: fc.Arbitrary<PanelOf<'ranges'>> = fc.record({
  kind: fc.constant('ranges'),
  ...around,
  axis: fc.record({
    from: fc.constant(-100),
    to: fc.constant(100),
    label: maybe(words(4)),
    percent: flag,
    hidden: flag,
  }),
  digits: maybe(fc.constantFrom(0, 1)),
  common: maybe(words(10)),
  rows: list(
    fc.record({
      label: words(10),
      value: fc.double({ min: -50, max: 50, noNaN: true }),
      error: fc.double({ min: 0, max: 50, noNaN: true }),
      text: fc.constant(undefined),
      tone,
    }),
    1,
    4,
  ),
});

export const cells: fc.Arbitrary<PanelOf<'cells'>> = fc.record({
  kind: fc.constant('cells'),
  ...around,
  groups: list(
    fc.record({
      label: maybe(words(4)),
      parts: list(fc.record({ value: size, text: maybe(words(4)), tone }), 2, 3),
    }),
    1,
    4,
  ),
});
