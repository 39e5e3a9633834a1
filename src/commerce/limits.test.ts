import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, attributionModels, type AttributionModel } from './attribution.ts';
import { payable } from './discounts.ts';
import { formulas } from './formulas.ts';

const compute = (name: string, given: Record<string, number>) =>
  formulas[name]?.compute(given) ?? NaN;

/** Grows (or stays) as one input grows, everything else alike. */
const rising: [string, string, Record<string, number>, number, number][] = [
  ['safety-stock', 'leadTimeSd', { z: 1.645, demand: 50, demandSd: 15, leadTime: 7 }, 0, 60],
  ['safety-stock', 'z', { demand: 50, demandSd: 15, leadTime: 7, leadTimeSd: 2 }, 0, 4],
  ['z-score', 'serviceLevel', {}, 0.0001, 0.9999],
  [
    'break-even-roas',
    'returnRate',
    { price: 100, cost: 45, shipping: 6, feeRate: 0.046, returnLoss: 9 },
    0,
    0.8,
  ],
  ['service-level', 'seconds', { arrivalsPerHour: 60, handleMinutes: 5, agents: 6 }, 0, 3600],
  ['erlang-c-wait', 'arrivalsPerHour', { handleMinutes: 5, agents: 6 }, 0, 200],
  ['repeating-payable', 'every', { basket: 599, off: 20 }, 20, 1000],
  ['proportional-refund', 'returned', { paid: 270, listed: 330 }, 0, 330],
  ['precision', 'baseRate', { recall: 0.95, falseAlarmRate: 0.01 }, 0.0001, 1],
  ['base-rate-for', 'precision', { recall: 0.95, falseAlarmRate: 0.01 }, 0, 1],
  [
    'break-even-false-alarm-rate',
    'fraudLoss',
    { baseRate: 0.002, recall: 0.95, falseAlarmCost: 30 },
    0,
    5000,
  ],
  ['square-root-stock', 'stock', { warehouses: 4 }, 0, 1e6],
  ['ltv', 'margin', { spend: 128, ordersPerYear: 2.5, years: 1.6 }, 0, 1],
];

describe('monotonicity', () => {
  it.each(rising)('%s rises with %s', (name, input, rest, min, max) => {
    const value = fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const before = compute(name, { ...rest, [input]: low });
        expect(compute(name, { ...rest, [input]: high })).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('one more agent never lowers the service level, and enough of them reach any target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 200 }),
        (agents, arrivals) => {
          const desk = { arrivalsPerHour: arrivals, handleMinutes: 5, seconds: 30 };
          const now = compute('service-level', { ...desk, agents });
          expect(compute('service-level', { ...desk, agents: agents + 1 })).toBeGreaterThanOrEqual(
            now,
          );
          const enough = compute('agents-needed', { ...desk, target: 0.95 });
          expect(compute('service-level', { ...desk, agents: enough })).toBeGreaterThanOrEqual(
            0.95,
          );
          expect(
            enough === 1 || compute('service-level', { ...desk, agents: enough - 1 }) < 0.95,
          ).toBe(true);
        },
      ),
    );
  });
});

describe('limits', () => {
  it('safety stock is nothing at 50% and without uncertainty', () => {
    const shop = { demand: 50, demandSd: 15, leadTime: 7, leadTimeSd: 2 };
    expect(compute('safety-stock', { z: 0, ...shop })).toBe(0);
    expect(compute('safety-stock', { z: 2, ...shop, demandSd: 0, leadTimeSd: 0 })).toBe(0);
  });

  it('split stock lies between one place’s and the square root, by how alike the places sell', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), share, share, (warehouses, a, b) => {
        const split = (correlation: number) =>
          compute('split-stock', { stock: 400, warehouses, correlation });
        expect(split(0)).toBeCloseTo(compute('square-root-stock', { stock: 400, warehouses }), 6);
        expect(split(1)).toBeCloseTo(400, 6);
        expect(split(Math.max(a, b))).toBeLessThanOrEqual(split(Math.min(a, b)) + 1e-9);
      }),
    );
  });

  it('an order that loses money has no break-even', () => {
    const order = { price: 100, cost: 120, shipping: 6, feeRate: 0, returnRate: 0, returnLoss: 0 };
    expect(() => compute('break-even-roas', order)).toThrow('must leave something');
    expect(() => compute('break-even-orders', { fixed: 1, ...order })).toThrow(RangeError);
  });

  it('everyone waits when the load reaches the staff', () => {
    const desk = { arrivalsPerHour: 60, handleMinutes: 5, agents: 5 };
    expect(compute('erlang-c-wait', desk)).toBe(1);
    expect(compute('service-level', { ...desk, seconds: 30 })).toBe(0);
    expect(compute('occupancy', desk)).toBe(1);
    expect(() => compute('average-wait', desk)).toThrow('no end');
  });

  it('VAT starts at the threshold, on everything', () => {
    const year = { threshold: 300_000, rate: 0.01 };
    expect(compute('vat', { sales: 299_999.99, ...year })).toBe(0);
    expect(compute('vat', { sales: 300_000, ...year })).toBe(3000);
  });

  it('the best price is at least as good as any other', () => {
    const line = { intercept: 300, slope: 2, cost: 40 };
    const best = compute('price-profit', { ...line, price: compute('best-price', line) });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (price) => {
        expect(compute('price-profit', { ...line, price })).toBeLessThanOrEqual(best + 1e-6);
      }),
    );
  });

  it('baskets between the cliff and the threshold cost more than the threshold', () => {
    const tiers = [
      { from: 200, off: 20 },
      { from: 400, off: 60 },
    ];
    const cliff = compute('threshold-cliff', { threshold: 400, off: 60, previousOff: 20 });
    for (let basket = 200; basket < 400; basket++) {
      expect(payable(basket, tiers) > payable(400, tiers)).toBe(basket > cliff);
    }
  });

  it('a survey of the size it asks for is as precise as it should be, one answer fewer is not', () => {
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    const error = fc.double({ min: 0.005, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(share, error, (share, error) => {
        const sample = compute('survey-sample', { share, error });
        expect(compute('proportion-error', { share, sample })).toBeLessThanOrEqual(error + 1e-9);
        fc.pre(sample > 1);
        const fewer = compute('proportion-error', { share, sample: sample - 1 });
        expect(fewer).toBeGreaterThan(error - 1e-9);
      }),
    );
  });

  it('a campaign breaks even at the orders it needs to', () => {
    const order = { price: 100, cost: 45, shipping: 6, feeRate: 0.046, returnLoss: 9 };
    const rate = fc.double({ min: 0, max: 0.75, noNaN: true });
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 1e6 }), (returnRate, spend) => {
        const given = { ...order, returnRate, spend };
        const orders = compute('break-even-orders', { ...given, fixed: spend });
        expect(compute('campaign-profit', { ...given, orders })).toBeGreaterThanOrEqual(-1e-6);
        expect(compute('campaign-profit', { ...given, orders: orders - 1 })).toBeLessThan(1e-6);
      }),
    );
  });

  it('the margin of a basket is what is left of what is paid', () => {
    const tiers = {
      threshold1: 200,
      off1: 20,
      threshold2: 400,
      off2: 60,
      threshold3: 600,
      off3: 120,
    };
    const given = { basket: 399, costRate: 0.55, ...tiers };
    const paid = compute('threshold-payable', given);
    expect(compute('threshold-margin', given) * paid).toBeCloseTo(159.55, 9);
    expect(() => compute('threshold-margin', { ...given, off1: 399, basket: 300 })).toThrow(
      'basket',
    );
  });

  it('changes of factors in logarithms add up to the change of the product', () => {
    const factor = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(factor, factor, factor, factor, (a, b, c, d) => {
        const parts =
          compute('log-change', { before: a, after: b }) +
          compute('log-change', { before: c, after: d });
        expect(parts).toBeCloseTo(compute('log-change', { before: a * c, after: b * d }), 9);
      }),
    );
  });

  it('attribution gives away every order exactly once, by every model', () => {
    const path = fc.record({
      channels: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 }),
      orders: fc.nat(1000),
    });
    const models = Object.keys(attributionModels) as AttributionModel[];
    fc.assert(
      fc.property(fc.array(path), fc.constantFrom(...models), (paths, model) => {
        const given = [...attribute(paths, model).values()].reduce((a, b) => a + b, 0);
        expect(given).toBeCloseTo(
          paths.reduce((a, b) => a + b.orders, 0),
          6,
        );
      }),
    );
  });
});
