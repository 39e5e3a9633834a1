import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { explorables, isExplorable, loadExplorable } from './index.ts';
import { fields as lensFields, look as lensLook } from './metric-lens/model.ts';
import { Picture as LensPicture } from './metric-lens/Picture.tsx';
import { Money } from './model-finder/Money.tsx';
import { fields as finderFields, look as finderLook } from './model-finder/model.ts';
import { checkDrawing } from './parts/drawing-check.ts';
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

describe.each(ids)('%s on the server', (id) => {
  it('asks for a guess first, and shows nothing that would give it away', () => {
    const html = page(id);
    expect(html).toMatch(/^<div class="explorable"><h3>[^<]+<\/h3>/);
    expect(html).toMatch(/type="radio" name="[a-z-]+-guess"/);
    expect(html).not.toMatch(/<svg|explorable-summary|<input type="range"/);
  });

  it('is whole on its own page, below its title: a picture with a name, a summary, controls for hands only, no inline style', () => {
    const html = page(id, '');
    expect(html).not.toMatch(/<h[13-6]/);
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

describe('pictures, whatever is set, have no broken number and no text beyond their edge', () => {
  const f = formatFor('zh-CN');

  it('safety-stock', () => {
    const s = explorableStrings('safety-stock', 'zh-CN');
    checkDrawing(stockFields, (state) =>
      render(h(StockPicture, { s, f, look: stockLook(state), level: state.p })),
    );
  });

  it('metric-lens', () => {
    const s = explorableStrings('metric-lens', 'zh-CN');
    checkDrawing(lensFields, (state) =>
      render(h(LensPicture, { s, f, figures: state, look: lensLook(state) })),
    );
  });

  it('model-finder', () => {
    const s = explorableStrings('model-finder', 'zh-CN');
    checkDrawing(finderFields, (state) => render(h(Money, { s, f, look: finderLook(state) })));
  });
});
