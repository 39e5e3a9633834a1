import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, type Response, check, describe as say, grade, keyOf, present } from '#quiz';
import { questions } from '../../fixtures/questions.ts';
import { anyMatching, anyMultiple, anyOrdering, anyQuestion, anySeed } from './arbitraries.ts';

const anyItem: fc.Arbitrary<Item> = fc
  .tuple(anyQuestion, anySeed)
  .map(([question, seed]) => present(question, seed));

/** Anything a log may hold, more often shaped like a response. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
  fc.string(),
  fc.array(fc.constantFrom('a', 'b', 'constructor', '10', 'deleted')),
  fc.dictionary(fc.constantFrom('a', 'b', '0', '__proto__'), fc.constantFrom('a', 'b', 'c', '0')),
);

describe('grade', () => {
  it('comes to one of its results for anything at all', () => {
    fc.assert(
      fc.property(anyItem, anything, (item, response) => {
        // What old logs hold has no type.
        const given = response as Response | undefined;
        const result = grade(item, given);
        const ungraded = check(item, given);
        expect(['empty', 'invalid', 'graded']).toContain(result.kind);
        if (ungraded) expect(result).toEqual(ungraded);
        else expect(result.kind).toBe('graded');
        if (result.kind === 'graded') {
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(1);
          expect(result.right).toBe(result.score === 1);
        }
        expect(Array.isArray(say(item, given))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('asks for everything when nothing is given', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const result = grade(item, undefined);
        expect(result.kind).toBe('empty');
        expect(say(item, undefined)).toEqual([]);
      }),
    );
  });

  it('finds the key right, with full score', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(grade(item, keyOf(item))).toMatchObject({ kind: 'graded', right: true, score: 1 });
        expect(say(item, keyOf(item)).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every response of distractors alone wrong, with no score', () => {
    fc.assert(
      fc.property(anyItem, fc.nat(), (item, n) => {
        const response = distractors(item, n);
        if (response === undefined) return;
        expect(grade(item, response)).toMatchObject({ kind: 'graded', right: false, score: 0 });
      }),
      { numRuns: 1000 },
    );
  });
});

/** A response without one right part, the nth of its kind; `undefined` for types without distractors. */
function distractors(item: Item, n: number): Response | undefined {
  const nth = <T>(list: readonly T[]): T | undefined => list[n % list.length];
  switch (item.type) {
    case 'single':
      return nth(item.options.filter(({ right }) => !right))?.id ?? '';
    case 'multiple': {
      const wrong = item.options.filter(({ right }) => !right);
      return wrong.slice(n % wrong.length).map(({ id }) => id);
    }
    case 'cloze':
      return Object.fromEntries(
        item.blanks.map(({ id, options }) => [
          id,
          nth(options.filter(({ right }) => !right))?.id ?? '',
        ]),
      );
    case 'matching':
      return Object.fromEntries(
        item.left.map(({ id, match }) => [
          id,
          nth(item.right.filter((r) => r.id !== match))?.id ?? '',
        ]),
      );
    case 'categorise':
      return Object.fromEntries(
        item.items.map(({ id, category }) => [
          id,
          nth(item.categories.filter((c) => c.id !== category))?.id ?? '',
        ]),
      );
    case 'ordering': {
      const turn = 1 + (n % (item.key.length - 1));
      return [...item.key.slice(turn), ...item.key.slice(0, turn)];
    }
    case 'short':
      return nth(item.mistakes.flatMap(({ answers }) => answers)) ?? '';
    case 'numeric':
      return String(nth(item.mistakes)?.value ?? '');
  }
}

describe('partial scores', () => {
  it('take wrong picks from right picks of several keys', () => {
    fc.assert(
      fc.property(anyMultiple, anySeed, fc.infiniteStream(fc.boolean()), (question, seed, coin) => {
        const picked = question.options.filter(() => coin.next().value);
        if (picked.length === 0) return;
        const keys = question.options.filter(({ right }) => right).length;
        const hits = picked.filter(({ right }) => right).length;
        const slips = picked.length - hits;
        const ids = picked.map(({ id }) => id);
        expect(grade(present(question, seed), ids)).toMatchObject({
          right: hits === keys && slips === 0,
          score: Math.max(0, hits - slips) / keys,
        });
      }),
    );
  });

  it('say how each option stands', () => {
    const question = questions.filter((q) => q.type === 'multiple')[0];
    if (!question) throw new Error('no multiple choice');
    const result = grade(present(question, 1), ['fresh', 'opened', 'fresh', 'deleted-option']);
    if (result.kind !== 'graded') throw new Error(result.kind);
    expect(Object.fromEntries(result.parts.map((p) => [p.part, p.verdict]))).toEqual({
      'made-to-order': 'missed',
      fresh: 'right',
      sale: 'avoided',
      opened: 'wrong',
    });
    expect(result.score).toBe(0);
  });

  it('count items in their places', () => {
    fc.assert(
      fc.property(anyOrdering, anySeed, (question, seed) => {
        const [first = '', second = '', ...rest] = question.items.map(({ id }) => id);
        const n = rest.length + 2;
        expect(grade(present(question, seed), [second, first, ...rest])).toMatchObject({
          right: false,
          score: (n - 2) / n,
        });
      }),
    );
  });

  it('look past steps that are gone or given twice', () => {
    fc.assert(
      fc.property(anyOrdering, anySeed, (question, seed) => {
        const item = present(question, seed);
        const [first = '', ...rest] = item.key;
        const response = ['gone', first, first, ...rest, first];
        expect(grade(item, response)).toMatchObject({ right: true, score: 1 });
        expect(say(item, response)).toEqual(say(item, keyOf(item)));
      }),
    );
  });

  it('name the rows still empty', () => {
    fc.assert(
      fc.property(anyMatching, anySeed, (question, seed) => {
        const item = present(question, seed);
        const [first, ...rest] = item.left;
        const response = {
          [first?.id ?? '']: first?.match ?? '',
          ...{ [rest[0]?.id ?? '']: 'gone' },
        };
        expect(grade(item, response)).toEqual({ kind: 'empty', parts: rest.map(({ id }) => id) });
      }),
    );
  });
});

describe('describe', () => {
  const said = (id: string, response: Response) => {
    const question = questions.find((q) => q.id === id);
    if (!question) throw new Error(id);
    return say(present(question, 1), response).map(({ reason: _, ...rest }) => rest);
  };

  it('says rows with what was asked and what was chosen, leaving out the rest', () => {
    expect(said('metrics-meaning', { spend: 'leave', turnover: 'gone' })).toEqual([
      { part: 'spend', label: '客单价', answer: '进店的人看一页就走吗？' },
    ]);
    expect(said('cost-kinds', { rent: 'fixed' })).toEqual([
      { part: 'rent', label: '仓库月租', answer: '每月固定' },
    ]);
    expect(said('gmv-sentence', { rate: 'conversion' })).toEqual([
      { part: 'rate', answer: '转化率' },
    ]);
  });

  it('says steps in the order given, options by their text', () => {
    expect(said('complaint-steps', ['solve', 'calm'])).toEqual([
      { part: 'solve', answer: '按等级给补发或退款' },
      { part: 'calm', answer: '先道歉，说明会负责' },
    ]);
    expect(said('law-return-days', 'seven')).toEqual([{ part: 'seven', answer: '7 天' }]);
    expect(said('term-edi', ' 电子邮件 ')).toEqual([{ part: 'answer', answer: '电子邮件' }]);
  });
});
