import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachedIds } from '../parts/goals.ts';
import type { Finding } from './check.ts';
import { goals, lampsOf, pieces, reveals, tidy } from './model.ts';
import { type Kind, kinds } from './rules.ts';

const finding = (start: number, end: number, kind: Kind = 'absolute'): Finding => ({
  rule: { id: 'x', kind, says: '', law: '', article: '', why: '', instead: '' },
  start,
  end,
});
const reached = (text: string, found: Finding[] = [], isOwn = true) =>
  reachedIds(goals, { isOwn, text, found });

describe('copy checker', () => {
  it('tells a wording once for each line it crosses', () => {
    const [long, inside, twin] = [finding(0, 5), finding(2, 4), finding(0, 5)];
    const price = finding(2, 4, 'price');
    expect(tidy([long, inside, twin, price])).toEqual([long, price]);
    expect(lampsOf([long, price])).toMatchObject({ absolute: 1, price: 1, medical: 0 });
  });

  it('cuts a text where findings begin and end, and loses none of it', () => {
    expect(pieces('全网最低价', [finding(0, 4), finding(2, 5, 'price')])).toEqual([
      { text: '全网', marks: [1] },
      { text: '最低', marks: [1, 2] },
      { text: '价', marks: [2] },
    ]);
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)));
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), spans, (text, list) => {
        const found = list.map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)));
        const cut = pieces(text.slice(0, 20), found).map((piece) => piece.text);
        expect(cut.join('')).toBe(text.slice(0, 20));
      }),
    );
  });

  it('has goals that only one’s own words reach', () => {
    const tricky = '第一次用，最好先充满电';
    expect(reached(tricky)).toEqual(['tricky']);
    expect(reached(tricky, [], false)).toEqual([]);
    expect(reached(tricky, [finding(0, 2)])).toEqual([]);
    expect(reached('11 月 28 日至 30 日 169 元，七天可退')).toEqual(['rewrite']);
    expect(
      reached(
        '什么都有',
        kinds.map((kind, i) => finding(i, i + 1, kind)),
      ),
    ).toEqual(['all']);
    expect([reveals({ n: 0 }), reveals({ n: 1 })]).toEqual([false, true]);
  });
});
