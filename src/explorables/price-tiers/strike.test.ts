import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { formatFor } from '../parts/format.ts';
import { explorableStrings } from '../static.ts';
import { fields } from './model.ts';
import { StrikeLine } from './Strike.tsx';
import { pricesIn, strike } from './strike.ts';

const week = '199、199、169、189';

describe('struck-through price', () => {
  it('ends at the lowest deal of seven days', () => {
    expect(strike(week, 199, 209, false)).toMatchObject({ verdict: 'high', ceiling: 169 });
    expect(strike(week, 169, 209, false).verdict).toBe('fine');
    expect(strike(week, 169.01, 209, false).verdict).toBe('high');
  });

  it('ends at the last deal when seven days had none', () => {
    expect(strike('', 209, 209, false)).toMatchObject({ verdict: 'fine', ceiling: 209 });
    expect(strike(' ', 210, 209, false).verdict).toBe('high');
  });

  it('has no ceiling where the page says what it compares with, but that has to be true', () => {
    expect(strike(week, 299, 209, true).verdict).toBe('stated');
  });

  it.each(['199,一百', '-5', '0', '1e3', '199元', '9'.repeat(7), '1、'.repeat(41)])(
    'refuses %s',
    (text) => {
      expect(strike(text, 100, 209, false).verdict).toBe('unreadable');
    },
  );

  it('reads any list of prices, and nothing that is none', () => {
    const price = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
    const mark = fc.constantFrom('、', ',', '，', ' ', '; ');
    fc.assert(
      fc.property(fc.array(price, { maxLength: 40 }), mark, (prices, by) => {
        expect(pricesIn(prices.join(by))).toEqual(prices);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const one of pricesIn(text) ?? []) expect(one > 0 && one < 1e5).toBe(true);
      }),
    );
  });

  it.each([week, '', '9.9、59999', 'abc'])('draws a line for %s', (text) => {
    const s = explorableStrings('price-tiers', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, ({ q, z, y }) =>
      render(h(StrikeLine, { s, f, asked: q, judged: strike(text, q, z, y === 1) })),
    );
  });
});
