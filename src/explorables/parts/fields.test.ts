import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment, startOf, toFragment, triedId } from './fields.ts';

const fields = {
  a: { min: 0, max: 100, step: 1, start: 50 },
  b: { min: -30, max: 30, step: 0.05, start: -5.25 },
};

const onStep = (min: number, max: number, step: number) =>
  fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((n) => Number((min + n * step).toFixed(6)));

describe('fragments', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(onStep(0, 100, 1), onStep(-30, 30, 0.05), (a, b) => {
        const fragment = `#${toFragment('demo', fields, { a, b })}`;
        expect(readFragment('demo', fields, fragment)).toEqual({ kind: 'state', state: { a, b } });
      }),
    );
  });

  it('say only what differs from the start', () => {
    expect(toFragment('demo', fields, startOf(fields))).toBe('try=demo');
    expect(toFragment('demo', fields, { a: 7, b: -5.25 })).toBe('try=demo&a=7');
  });

  it('never lead outside the limits, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const found = readFragment('demo', fields, `#try=demo&a=${a}&b=${b}`);
        if (found.kind !== 'state') return;
        expect(found.state.a >= 0 && found.state.a <= 100).toBe(true);
        expect(found.state.b >= -30 && found.state.b <= 30).toBe(true);
      }),
    );
  });

  it.each(['101', '-1', '1e2', '', 'Infinity', 'NaN', '0x10', '５', '9'.repeat(400)])(
    'refuse a=%s and say which field',
    (text) => {
      expect(readFragment('demo', fields, `#try=demo&a=${text}`)).toEqual({
        kind: 'refused',
        field: 'a',
      });
    },
  );

  it('snap to the step and ignore keys they do not know', () => {
    expect(readFragment('demo', fields, '#try=demo&a=7.4&__proto__=1&c=2')).toEqual({
      kind: 'state',
      state: { a: 7, b: -5.25 },
    });
  });

  it('are for one explorable only', () => {
    expect(readFragment('demo', fields, '#try=other&a=1').kind).toBe('other');
    expect(readFragment('demo', fields, '#1.1.2').kind).toBe('other');
    expect(triedId('#try=safety-stock&d=1')).toBe('safety-stock');
    expect(triedId('#try=<script>')).toBeUndefined();
  });
});
