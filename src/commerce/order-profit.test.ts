import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearableReturns, breakEvenRoas } from './order-profit.ts';

const order = { price: 100, cost: 45, shipping: 6, feeRate: 0.046, returnLoss: 9 };

describe('bearable returns', () => {
  it('are where the ROAS is the break-even one', () => {
    fc.assert(
      fc.property(fc.double({ min: 2.3, max: 50, noNaN: true }), (roas) => {
        const returnRate = bearableReturns.compute({ ...order, roas });
        expect(breakEvenRoas.compute({ ...order, returnRate })).toBeCloseTo(roas, 6);
      }),
    );
  });

  it('do not exist for ads that lose money anyway, and are at most all', () => {
    expect(() => bearableReturns.compute({ ...order, roas: 2.25 })).toThrow('lose money');
    const free = { ...order, cost: 0, shipping: 0, feeRate: 0, returnLoss: 0 };
    expect(bearableReturns.compute({ ...free, roas: 1 })).toBe(0);
    expect(bearableReturns.compute({ ...free, roas: 1e9 })).toBeLessThanOrEqual(1);
  });
});
