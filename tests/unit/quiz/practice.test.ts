import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Practice,
  type PracticeAction,
  type PracticeStep,
  keyOf,
  startPractice,
  step,
} from '#quiz';
import { questions } from '../../fixtures/questions.ts';
import { anyQuestion, anySeed } from './arbitraries.ts';

const cake = questions.find(({ id }) => id === 'model-cake-o2o');
const stock = questions.find(({ id }) => id === 'stock-safety');
if (!cake || !stock) throw new Error('examples are missing');

const wrong = { do: 'check', response: 'c2c' } as const;
const right = { do: 'check', response: 'o2o' } as const;

function play(practice: Practice, ...actions: PracticeAction[]): Practice {
  return actions.reduce((now, action) => step(now, action).practice, practice);
}

describe('practice', () => {
  it('goes from answering to right', () => {
    const { practice, answered } = step(startPractice(cake, 7), { ...right, certainty: 2 });
    expect(practice).toMatchObject({ state: 'right', tries: 1, first: answered });
    expect(answered).toEqual({
      item: 'model-cake-o2o',
      rev: 1,
      response: 'o2o',
      seed: 7,
      right: true,
      score: 1,
      first: true,
      certainty: 2,
    });
  });

  it('counts only the first try as first', () => {
    const tried = step(startPractice(cake, 7), wrong);
    expect(tried.answered).toMatchObject({ right: false, first: true });
    const again = step(tried.practice, right);
    expect(again.answered).toMatchObject({ right: true, first: false });
    expect(again.practice.first).toEqual(tried.answered);
  });

  it('reveals the key after the second wrong try, not before', () => {
    const once = play(startPractice(cake, 7), wrong);
    expect(once).toMatchObject({ state: 'wrong', tries: 1, mayReveal: false });
    expect(play(once, { do: 'reveal' })).toBe(once);
    const twice = play(once, wrong);
    expect(twice).toMatchObject({ state: 'wrong', tries: 2, mayReveal: true });
    expect(play(twice, { do: 'reveal' })).toMatchObject({ state: 'revealed', response: 'c2c' });
  });

  it('is over once right or revealed', () => {
    const over = play(startPractice(cake, 7), right);
    expect(step(over, wrong)).toEqual({ practice: over });
    const revealed = play(startPractice(cake, 7), wrong, wrong, { do: 'reveal' });
    expect(step(revealed, right)).toEqual({ practice: revealed });
  });

  it('shows what is missing without counting a try, and forgets it after the next', () => {
    const empty = step(startPractice(stock, 7), { do: 'check', response: ' ' });
    expect(empty).toEqual({
      practice: { ...startPractice(stock, 7), problem: { kind: 'empty', parts: [] } },
    });
    const unread = play(empty.practice, { do: 'check', response: '12 箱' });
    expect(unread).toMatchObject({ tries: 0, problem: { code: 'wrong-unit' } });
    expect(play(unread, { do: 'check', response: '1' })).not.toHaveProperty('problem');
  });

  it('asks again with new numbers; the first try stays the first of the sitting', () => {
    const tried = play(startPractice(stock, 7), { do: 'check', response: '1' });
    const again = play(tried, { do: 'again', seed: 8 });
    expect(again).toMatchObject({ state: 'answering', tries: 0, first: tried.first });
    expect(again.item).toEqual(startPractice(stock, 8).item);
    const { answered } = step(again, { do: 'check', response: keyOf(again.item) });
    expect(answered).toMatchObject({ right: true, first: false, seed: 8 });
  });

  it('keeps its rules whatever is done in whatever order', () => {
    const anyAction: fc.Arbitrary<PracticeAction | 'key'> = fc.oneof(
      fc.constant('key' as const),
      fc.constant({ do: 'reveal' } as const),
      anySeed.map((seed) => ({ do: 'again', seed }) as const),
      fc.string().map((response) => ({ do: 'check', response }) as const),
    );
    fc.assert(
      fc.property(anyQuestion, anySeed, fc.array(anyAction), (question, seed, actions) => {
        let now = startPractice(question, seed);
        const firsts = actions.filter((action) => {
          const { practice, answered } = followRules(now, action);
          now = practice;
          return answered?.first;
        });
        expect(firsts.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Takes a step and checks what must hold after any. */
function followRules(before: Practice, action: PracticeAction | 'key'): PracticeStep {
  const taken: PracticeAction =
    action === 'key' ? { do: 'check', response: keyOf(before.item) } : action;
  const after = step(before, taken);
  const { practice, answered } = after;
  const tries = taken.do === 'again' ? 0 : before.tries;
  expect(practice.tries).toBe(answered ? tries + 1 : tries);
  if (practice.state === 'revealed') expect(practice.tries).toBeGreaterThanOrEqual(2);
  if (practice.state === 'right') expect(practice.grade.right).toBe(true);
  return after;
}
