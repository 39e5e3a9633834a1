import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime, merge } from '#progress';
import { answer, event, events } from '../../support/progress-events.ts';

/** Several bodies may share an id here. */
const messy = fc.array(events, { maxLength: 12 });

describe('merge', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(messy, messy, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(messy, messy, messy, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, b, c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(messy, (a) => {
        expect(merge(merge(a), a)).toEqual(merge(a));
      }),
    );
  });

  it('holds every id of either side once, sorted', () => {
    fc.assert(
      fc.property(messy, messy, (a, b) => {
        const merged = merge(a, b);
        const ids = merged.map(({ id }) => id);
        expect([...ids].sort()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].sort());
        expect([...merged].sort(byTime)).toEqual(merged);
      }),
    );
  });

  it('chooses the same body of two under one id, whoever comes first', () => {
    const right = event(answer({ right: true }), 5, 'a:1');
    const wrong = event(answer({ right: false }), 5, 'a:1');
    expect(merge([right], [wrong])).toEqual(merge([wrong], [right]));
    expect(merge([right], [wrong])).toHaveLength(1);
  });
});

describe('byTime', () => {
  it('puts the ninth event of a writer before the tenth', () => {
    const nine = event({ type: 'backup' }, 5, 'a:9');
    const ten = event({ type: 'backup' }, 5, 'a:10');
    expect([ten, nine].sort(byTime)).toEqual([nine, ten]);
  });
});
