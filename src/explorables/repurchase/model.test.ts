import * as fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '../parts/drawing-check.ts';
import { startOf } from '../parts/fields.ts';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { explorableStrings } from '../static.ts';
import { fields, goals, look, presets, reveals, type Shop } from './model.ts';
import { Picture } from './Picture.tsx';

const shop: Shop = startOf(fields);
const reached = (one: Shop) => reachedIds(goals, one, look(one));

describe('repurchase', () => {
  it('agrees with the lesson', () => {
    expect(look(shop).whole).toBeCloseTo(0.18, 12);
    const campaign = look(presets.campaign);
    expect(campaign.whole).toBeCloseTo(0.12, 12);
    expect([campaign.mix, campaign.rates].map((part) => Math.round(part * 1000))).toEqual([-60, 0]);
  });

  it('tells two stories with the same total', () => {
    const [diluted, worse] = [look(presets.campaign), look(presets.fading)];
    expect(diluted.whole).toBeCloseTo(worse.whole, 12);
    expect([worse.mix, worse.rates].map((part) => Math.round(part * 1000))).toEqual([0, -60]);
  });

  it('falls with every new customer, towards theirs and never below', () => {
    const people = fc.integer({ min: 0, max: 119 }).map((n) => n * 50);
    fc.assert(
      fc.property(people, (nn) => {
        const [now, more] = [look({ ...shop, nn }), look({ ...shop, nn: nn + 50 })];
        expect(more.whole).toBeLessThan(now.whole);
        expect(more.whole).toBeGreaterThan(0.06);
      }),
    );
  });

  it('answers the guess with three times the campaign', () => {
    const now = { ...shop, nn: 3000 };
    expect(Math.round(look(now).whole * 1000)).toBe(94);
    expect([reveals(shop), reveals(now)]).toEqual([false, true]);
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(shop)).toEqual([]);
    expect(reached({ ...shop, nn: 2550 })).toEqual(['tenth']);
    expect(reached({ ...shop, nn: 1500, rn: 14 })).toEqual(['hold']);
    expect(reached({ ...shop, nn: 1500, ro: 32, rn: 8 })).toEqual(['paradox']);
  });

  it('draws any shop', () => {
    const s = explorableStrings('repurchase', 'zh-CN');
    const f = formatFor('zh-CN');
    checkDrawing(fields, (state) => render(h(Picture, { s, f, shop: state, look: look(state) })));
  });
});
