import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keep, linear, path, roundUp, ticks } from './scale.ts';

describe('scale', () => {
  it('maps ends to ends', () => {
    const x = linear([0, 800], [10, 350]);
    expect([x(0), x(400), x(800)]).toEqual([10, 180, 350]);
    expect(linear([5, 5], [10, 350])(5)).toBe(10);
  });

  it('has round ticks inside the domain', () => {
    expect(ticks([0, 800], 4)).toEqual([0, 200, 400, 600, 800]);
    expect(ticks([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticks([3, 3], 4)).toEqual([3]);
    const end = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const domain: [number, number] = [Math.min(a, b), Math.max(a, b)];
        const found = ticks(domain, 4);
        expect(found.length).toBeLessThanOrEqual(9);
        const slack = (domain[1] - domain[0]) * 1e-6;
        for (const tick of found) {
          expect(tick).toBeGreaterThanOrEqual(domain[0] - slack);
          expect(tick).toBeLessThanOrEqual(domain[1] + slack);
        }
      }),
    );
  });

  it('rounds a domain up, never below the value, never to more than double', () => {
    expect([roundUp(527), roundUp(800), roundUp(0)]).toEqual([600, 800, 1]);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (value) => {
        expect(roundUp(value)).toBeGreaterThanOrEqual(value * 0.99999);
        expect(roundUp(value)).toBeLessThanOrEqual(value * 2);
      }),
    );
  });

  it('draws and keeps', () => {
    expect(
      path([
        [0, 1],
        [2, 3],
      ]),
    ).toBe('M0 1L2 3');
    expect([keep(-5, 0, 9), keep(5, 0, 9), keep(50, 0, 9)]).toEqual([0, 5, 9]);
  });
});
