import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Item,
  type ItemOf,
  type Response,
  check,
  describe as say,
  grade,
  isMachineGraded,
  keyOf,
  longestAnswer,
  present,
  toResponse,
  walk,
} from '#quiz';
import { questions } from '../../fixtures/questions.ts';
import {
  anyBranching,
  anyFault,
  anyMatching,
  anyMultiple,
  anyOrdering,
  anyQuestion,
  anyRubric,
  anySeed,
} from './arbitraries.ts';

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
    case 'multiple':
    case 'fault': {
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
    case 'rubric':
      return { answer: '写了', met: '' };
    case 'branching':
      return slips(item);
  }
}

/** Wrong decisions from the start to an end. */
function slips(item: ItemOf<'branching'>, path: string[] = []): string[] {
  const slip = walk(item, path).node?.options.find(({ right }) => !right);
  return slip ? slips(item, [...path, slip.id]) : path;
}

const anyPicks = fc.oneof(anyMultiple, anyFault);

describe('partial scores', () => {
  it('take wrong picks from right picks of several keys', () => {
    fc.assert(
      fc.property(anyPicks, anySeed, fc.infiniteStream(fc.boolean()), (question, seed, coin) => {
        const item = present(question, seed);
        const picked = item.options.filter(() => coin.next().value);
        if (picked.length === 0) return;
        const keys = item.options.filter(({ right }) => right).length;
        const hits = picked.filter(({ right }) => right).length;
        const slips = picked.length - hits;
        const ids = picked.map(({ id }) => id);
        expect(grade(item, ids)).toMatchObject({
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

  it('take the share of right decisions, a bad end counting as one more', () => {
    fc.assert(
      fc.property(
        anyBranching,
        anySeed,
        fc.infiniteStream(fc.boolean()),
        (question, seed, coin) => {
          const item = present(question, seed);
          const path: string[] = [];
          for (let { node } = walk(item, path); node; { node } = walk(item, path)) {
            expect(grade(item, path)).toEqual({ kind: 'empty', parts: [node.id] });
            const right = coin.next().value;
            path.push(node.options.find((option) => Boolean(option.right) === right)?.id ?? '');
          }
          const good = path.filter((id) => id.endsWith('-yes')).length;
          const isGood = walk(item, path).end?.right === true;
          expect(grade(item, path)).toMatchObject({
            right: isGood,
            score: isGood ? 1 : good / (path.length + 1),
            parts: path.map((part) => ({
              part,
              verdict: part.endsWith('-yes') ? 'right' : 'wrong',
            })),
          });
          // What comes after the end, or after a decision that is gone, is nothing.
          expect(grade(item, [...path, 'more'])).toEqual(grade(item, path));
          expect(grade(item, ['gone', ...path])).toEqual({
            kind: 'empty',
            parts: [item.nodes[0]?.id],
          });
        },
      ),
    );
  });

  it('find a slip that was made good right, and still call it a slip', () => {
    const question = questions.find(({ id }) => id === 'case-wrong-price');
    if (!question) throw new Error('no case');
    expect(grade(present(question, 1), ['cancel', 'admit'])).toEqual({
      kind: 'graded',
      right: true,
      score: 1,
      parts: [
        { part: 'cancel', verdict: 'wrong' },
        { part: 'admit', verdict: 'right' },
      ],
    });
    expect(grade(present(question, 1), ['correct', 'ship'])).toMatchObject({ score: 1 / 3 });
  });

  it('take the share of the criteria that are met, once the answer was compared', () => {
    fc.assert(
      fc.property(anyRubric, anySeed, fc.infiniteStream(fc.boolean()), (question, seed, coin) => {
        const item = present(question, seed);
        const met = item.rubric.filter(() => coin.next().value).map(({ id }) => id);
        expect(grade(item, toResponse({ answer: ' \n' }))).toEqual({
          kind: 'empty',
          parts: ['answer'],
        });
        expect(grade(item, toResponse({ answer: '写了' }))).toEqual({
          kind: 'empty',
          parts: ['met'],
        });
        expect(
          grade(item, toResponse({ answer: '写了', met: [...met, ...met, 'gone'] })),
        ).toMatchObject({
          right: met.length === item.rubric.length,
          score: met.length / item.rubric.length,
        });
      }),
    );
  });

  it('keep no more of an answer than fits the log', () => {
    const { answer } = toResponse({ answer: '长'.repeat(longestAnswer + 1) });
    expect(answer).toHaveLength(longestAnswer);
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

  it('says decisions in their order, and what was written before what it meets', () => {
    expect(said('case-cracked-jar', ['proof', 'sorry', 'more'])).toEqual([
      { part: 'proof', answer: '请顾客先拍开箱视频，证明不是自己摔的' },
      { part: 'sorry', answer: '为刚才的话道歉，问孩子怎么样，马上退款' },
    ]);
    expect(said('write-title', { answer: ' 木架子 ', met: 'plain gone' })).toEqual([
      { part: 'answer', answer: '木架子' },
      { part: 'plain', answer: '没有“最”、别家商标和重复堆词' },
    ]);
    expect(said('chat-scam', ['code'])).toEqual([
      { part: 'code', answer: '请把手机收到的六位数发给我核对。' },
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

describe('what a test may ask', () => {
  it('is every type but the one that learners grade themselves', () => {
    const asked = questions.filter(({ type }) => isMachineGraded(type)).map(({ type }) => type);
    const left = questions.filter(({ type }) => !isMachineGraded(type)).map(({ type }) => type);
    expect(new Set(asked).size).toBe(10);
    expect(new Set(left)).toEqual(new Set(['rubric']));
  });
});
