import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendedRepurchaseRate } from './customers.ts';
import { rateChange } from './rate-change.ts';

const before = [
  { people: 500, rate: 0.3 },
  { people: 500, rate: 0.06 },
];

describe('rate change', () => {
  it('puts all of a dilution down to the mix, and all of a decline down to the rates', () => {
    const diluted = rateChange(before, [
      { people: 500, rate: 0.3 },
      { people: 1500, rate: 0.06 },
    ]);
    expect(diluted.mix).toBeCloseTo(-0.06, 12);
    expect(diluted.rates).toBe(0);
    const worse = rateChange(before, [
      { people: 500, rate: 0.18 },
      { people: 500, rate: 0.06 },
    ]);
    expect(worse.mix).toBe(0);
    expect(worse.rates).toBeCloseTo(-0.06, 12);
  });

  it('adds up to the change, whatever the groups', () => {
    const shop = fc.record({
      oldBuyers: fc.integer({ min: 1, max: 5000 }),
      newBuyers: fc.integer({ min: 0, max: 5000 }),
      oldRate: fc.double({ min: 0, max: 1, noNaN: true }),
      newRate: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(shop, shop, (a, b) => {
        const [from, to] = [a, b].map((one) => [
          { people: one.oldBuyers, rate: one.oldRate },
          { people: one.newBuyers, rate: one.newRate },
        ]);
        const { mix, rates } = rateChange(from ?? [], to ?? []);
        expect(mix + rates).toBeCloseTo(
          blendedRepurchaseRate.compute(b) - blendedRepurchaseRate.compute(a),
          9,
        );
      }),
    );
  });

  it('refuses groups that can’t be compared', () => {
    expect(() => rateChange(before, before.slice(1))).toThrow(RangeError);
    expect(() => rateChange(before, [])).toThrow(RangeError);
    expect(() => rateChange([], [])).toThrow(RangeError);
    expect(() => rateChange([{ people: -1, rate: 0 }], [{ people: 1, rate: 0 }])).toThrow(
      RangeError,
    );
  });
});
