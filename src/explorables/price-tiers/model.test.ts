import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import { fields, goals, look, presets, reveals, type Shelf } from './model.ts';
import { Picture } from './Picture.tsx';

const shelf: Shelf = startOf(fields);
const tenth = (value: number) => Math.round(value * 10) / 10;
const reached = (one: Shelf) => reachedIds(goals, one, look(one));

describe('three grades', () => {
  it('agrees with the lesson and with the experiment', () => {
    const { now, pair } = look(shelf);
    expect([tenth(now.price), pair.price]).toEqual([92.9, 74]);
    expect(now.shares.map((share) => Math.round(share * 100))).toEqual([22, 57, 21]);
    const camera = look(presets.camera);
    expect([camera.now.price.toFixed(2), camera.pair.price.toFixed(2)]).toEqual([
      '272.89',
      '204.99',
    ]);
  });

  it('answers the guess: dearer on average, and less profit', () => {
    const { now, pair } = look(presets.slow);
    expect([tenth(now.profit), pair.profit]).toEqual([35.8, 37]);
    expect([reveals(shelf), reveals(presets.slow)]).toEqual([false, true]);
  });

  it('gives every buyer one grade, whatever the prices', () => {
    const draw = fc.record({
      h: fc.integer({ min: 90, max: 600 }),
      e: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(draw, (one) => {
        const { shares } = look({ ...shelf, ...one }).now;
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const share of shares) expect(share >= 0 && share <= 0.571).toBe(true);
      }),
    );
  });

  it('loses buyers of the dearest grade with every 元, down to none', () => {
    const third = (price: number) => look({ ...shelf, h: price }).now.shares[2];
    for (let price = 90; price < 300; price++) {
      expect(third(price + 1)).toBeLessThanOrEqual(third(price));
    }
    expect([third(300), look({ ...shelf, t: 0 }).now.shares[2]]).toEqual([0, 0]);
  });

  it('refuses grades out of order', () => {
    expect(look({ ...shelf, m: 139 }).ordered).toBe(false);
    expect(look({ ...shelf, b: 89 }).ordered).toBe(false);
    expect(look(shelf).ordered).toBe(true);
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(shelf)).toEqual([]);
    expect(reached({ ...shelf, h: look(shelf).best })).toEqual(['peak']);
    expect(reached(presets.slow)).toEqual(['worse']);
  });

  it('draws any shelf', () => {
    const s = explorableStrings('price-tiers', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (state) => render(h(Picture, { s, f, shelf: state, look: look(state) })));
  });
});
