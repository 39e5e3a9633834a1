import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, type Question, startPractice } from '#quiz';
import {
  again,
  type Attempt,
  change,
  checkAttempt,
  isSettled,
  outcomeOf,
  retry,
  reveal,
  startAttempt,
} from '../../../../src/islands/quiz/attempt.ts';
import { idsOf } from '../../../../src/islands/quiz/response.ts';
import { wrongResponse } from '../../../../src/islands/quiz/samples.ts';
import { questions } from '../../../fixtures/questions.ts';

const fresh = (question: Question, seed = 7): Attempt =>
  startAttempt(startPractice(question, seed));
const fill = (attempt: Attempt, right: boolean): Attempt =>
  change(attempt, () =>
    right ? keyOf(attempt.practice.item) : wrongResponse(attempt.practice.item),
  );
const submit = (attempt: Attempt) => checkAttempt(attempt).attempt;
const slip = (attempt: Attempt) => submit(fill(attempt, false));

describe.each(questions)('$type: $id', (question) => {
  it('is settled by a right answer, which is recorded as the first try', () => {
    const { attempt, answered } = checkAttempt(fill(fresh(question), true));
    expect(answered).toMatchObject({ item: question.id, right: true, score: 1, first: true });
    expect(isSettled(attempt)).toBe(true);
    expect(outcomeOf(attempt)?.state).toBe('right');
  });

  it('keeps a wrong answer for mending, and records the next try apart', () => {
    const wrong = slip(fresh(question));
    expect(outcomeOf(wrong)?.state).toBe('wrong');
    expect(wrong.response).toEqual(wrongResponse(wrong.practice.item));
    const mending = retry(wrong);
    expect(outcomeOf(mending)).toBeUndefined();
    expect(mending.response).toEqual(wrong.response);
    const { attempt, answered } = checkAttempt(fill(mending, true));
    expect(answered).toMatchObject({ right: true, first: false });
    expect(outcomeOf(attempt)?.state).toBe('right');
  });

  it('offers the key after the second wrong try, not before', () => {
    const once = slip(fresh(question));
    expect(reveal(once).practice.state).toBe('wrong');
    const revealed = reveal(slip(once));
    expect(outcomeOf(revealed)?.state).toBe('revealed');
  });

  it('changes nothing once settled, and starts anew with another seed', () => {
    const settled = submit(fill(fresh(question), true));
    expect(change(settled, () => 'something else')).toBe(settled);
    const next = again(settled, 8);
    expect(next.practice.item.seed).toBe(8);
    expect(isSettled(next)).toBe(false);
    expect(outcomeOf(next)).toBeUndefined();
  });
});

const [multiple] = questions.filter(({ type }) => type === 'multiple');
const [single] = questions.filter(({ type }) => type === 'single');
if (!multiple || !single) throw new Error('the fixtures lack a type');

describe('checking', () => {
  it('costs no try while nothing is filled in', () => {
    const { attempt, answered } = checkAttempt(fresh(single));
    expect(answered).toBeUndefined();
    expect(attempt.problem).toEqual({ kind: 'empty', parts: [] });
    expect(outcomeOf(attempt)).toBeUndefined();
  });

  it('costs no try while the number of picks differs from the told one', () => {
    const one = change(fresh(multiple), () =>
      idsOf(keyOf(fresh(multiple).practice.item)).slice(0, 1),
    );
    const { attempt, answered } = checkAttempt(one);
    expect(answered).toBeUndefined();
    expect(attempt.problem).toEqual({ kind: 'count', picked: 1, wanted: 2 });
    expect(change(attempt, () => []).problem).toBeUndefined();
  });

  it('hands on how sure the learner was, for one try', () => {
    const sure: Attempt = { ...fill(fresh(single), false), certainty: 3 };
    const { attempt, answered } = checkAttempt(sure);
    expect(answered?.certainty).toBe(3);
    expect(checkAttempt(fill(attempt, true)).answered).not.toHaveProperty('certainty');
  });
});

describe('whatever a learner does', () => {
  const act = fc.constantFrom<(attempt: Attempt) => Attempt>(
    (a) => fill(a, true),
    (a) => fill(a, false),
    submit,
    retry,
    reveal,
    (a) => again(a, 99),
    (a) => change(a, () => 'nonsense'),
    (a) => change(a, () => ({ nonsense: 'nonsense' })),
  );

  it('an outcome is on show only for what was checked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.array(act, { maxLength: 12 }), (q, acts) => {
        const end = acts.reduce((attempt, next) => next(attempt), fresh(q));
        const outcome = outcomeOf(end);
        if (outcome) expect(end.response).toEqual(outcome.response);
        if (isSettled(end) && !outcome) expect(end.editing).toBe(true);
      }),
    );
  });
});
