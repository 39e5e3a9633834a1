import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { fields, goals, look, presets, reveals, type Setup } from './model.ts';

const setup: Setup = startOf(fields);
const reached = (one: Setup) => reachedIds(goals, one, look(one));
const bit = fc.integer({ min: 0, max: 1 });
const any = fc.record({ t: fc.integer({ min: 0, max: 2 }), r: bit, e: bit, k: bit, m: bit });

describe('plaintext', () => {
  it('agrees with the lesson: the lock guards hops, every station opens it, sheets are out of its reach', () => {
    expect(look(setup).open.contact).toEqual([
      'cdn',
      'hop2',
      'gateway',
      'hop3',
      'app',
      'log',
      'sheet',
    ]);
    expect(look(presets.hops).open.contact).toEqual(['cdn', 'gateway', 'app', 'log', 'sheet']);
    expect(look(presets.through).open.contact).toEqual(['app', 'log', 'sheet']);
    expect(look(presets.careful).open).toEqual({ contact: ['app'], card: [] });
    expect([reveals(setup), reveals(presets.through)]).toEqual([false, true]);
  });

  it('never opens a place by one more measure', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('t', 'r', 'e', 'k', 'm'), (one, key) => {
        const more = { ...one, [key]: Math.min(fields[key].max, one[key] + 1) };
        const [before, after] = [look(one).open, look(more).open];
        expect(before.contact).toEqual(expect.arrayContaining(after.contact));
        expect(before.card).toEqual(expect.arrayContaining(after.card));
      }),
    );
  });

  it('lets no lock on the way help the sheet, and the application always reads what it works with', () => {
    fc.assert(
      fc.property(any, (one) => {
        expect(look(one).contact.app).toBe('open');
        expect(look(one).contact.sheet).toBe(one.m ? 'masked' : 'open');
      }),
    );
  });

  it('has goals that the start misses and a hand can reach', () => {
    expect(reached(setup)).toEqual([]);
    expect(reached({ ...setup, r: 1 })).toEqual(['road']);
    expect(reached({ ...setup, t: 2 })).toEqual(['road']);
    expect(reached({ ...setup, k: 1 })).toEqual(['card']);
    expect(reached({ ...setup, e: 1, m: 1 })).toEqual(['least']);
  });
});
