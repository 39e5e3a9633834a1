import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { explorables, isExplorable, loadExplorable } from './index.ts';
import { fields as lensFields, look as lensLook } from './metric-lens/model.ts';
import { Picture as LensPicture } from './metric-lens/Picture.tsx';
import { fields as finderFields, look as finderLook } from './model-finder/model.ts';
import { Money } from './model-finder/Money.tsx';
import { type Fields, keysOf, type State } from './parts/fields.ts';
import { formatFor } from './parts/format.ts';
import { fields as stockFields, look as stockLook } from './safety-stock/model.ts';
import { Picture as StockPicture } from './safety-stock/Picture.tsx';
import { explorableStrings, staticViews } from './static.ts';

const ids = explorables.map(({ id }) => id);
const page = (id: (typeof ids)[number], start?: string) =>
  render(
    h(staticViews[id], {
      s: explorableStrings(id, 'zh-CN'),
      locale: 'zh-CN',
      met: [],
      onChallenge: () => undefined,
      ...(start !== undefined && { start }),
    }),
  );

/** Widths of the course's fonts differ; Han is taken as 1 em, all else as 0.62. */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.62) * size, 0);

/** Texts of a drawing that would be cut off by its edge. */
function cutOff(svg: string): string[] {
  return [...svg.matchAll(/<text class="([^"]*)"[^>]*? ?x="([\d.-]+)"[^>]*>([^<]*)</g)].flatMap(
    ([, classes = '', x = '', text = '']) => {
      const width = widthOf(text, classes.includes('t-small') ? 12 : 14);
      const share = classes.includes('t-end') ? 1 : classes.includes('t-mid') ? 0.5 : 0;
      const from = Number(x) - width * share;
      return from < -1 || from + width > 361 ? [`${text} ${from}–${from + width}`] : [];
    },
  );
}

function anyState<K extends string>(fields: Fields<K>): fc.Arbitrary<State<K>> {
  const values = keysOf(fields).map((key) => {
    const { min, max, step } = fields[key];
    const value = fc
      .integer({ min: 0, max: Math.round((max - min) / step) })
      .map((n) => Number((min + n * step).toFixed(6)));
    return [key, fc.oneof(value, fc.constantFrom(min, max))] as const;
  });
  return fc.record(Object.fromEntries(values)) as unknown as fc.Arbitrary<State<K>>;
}

describe.each(ids)('%s on the server', (id) => {
  it('asks for a guess first, and shows nothing that would give it away', () => {
    const html = page(id);
    expect(html).toMatch(/type="radio" name="[a-z-]+-guess"/);
    expect(html).not.toMatch(/<svg|explorable-summary|<input type="range"/);
  });

  it('is whole on its own page: a picture with a name, a summary, controls for hands only, no inline style', () => {
    const html = page(id, '');
    expect(html).toMatch(/^<div class="explorable"><h3>/);
    expect(html).toMatch(/<svg viewBox="0 0 360 \d+" fill="none" role="img" aria-label="[^"]+"/);
    expect(html).toMatch(/class="explorable-summary">[^<]{20,}/);
    expect(html).toMatch(/<fieldset class="explorable-controls needs-js"/);
    expect(html).not.toMatch(/style=|NaN|Infinity|undefined|\[object/);
  });

  it('is the same view the browser loads', async () => {
    expect(isExplorable(id)).toBe(true);
    expect((await loadExplorable(id)).View).toBe(staticViews[id]);
  });
});

describe('pictures, whatever is set', () => {
  const f = formatFor('zh-CN');
  const draw: [string, Fields, (state: never) => string][] = [
    [
      'safety-stock',
      stockFields,
      (state: State<keyof typeof stockFields>) =>
        render(
          h(StockPicture, {
            s: explorableStrings('safety-stock', 'zh-CN'),
            f,
            look: stockLook(state),
            level: state.p,
          }),
        ),
    ],
    [
      'metric-lens',
      lensFields,
      (state: State<keyof typeof lensFields>) =>
        render(
          h(LensPicture, {
            s: explorableStrings('metric-lens', 'zh-CN'),
            f,
            figures: state,
            look: lensLook(state),
          }),
        ),
    ],
    [
      'model-finder',
      finderFields,
      (state: State<keyof typeof finderFields>) =>
        render(
          h(Money, { s: explorableStrings('model-finder', 'zh-CN'), f, look: finderLook(state) }),
        ),
    ],
  ];

  it.each(draw)('%s has no broken number and no text beyond its edge', (_, fields, picture) => {
    fc.assert(
      fc.property(anyState(fields), (state) => {
        const svg = picture(state as never);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(cutOff(svg)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
