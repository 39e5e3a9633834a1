import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, type QuestionType, startPractice } from '#quiz';
import {
  type Attempt,
  change,
  checkAttempt,
  reveal,
  startAttempt,
} from '../../../../src/islands/quiz/attempt.ts';
import { firstWrong, marking } from '../../../../src/islands/quiz/marking.ts';
import { choose, moveTo } from '../../../../src/islands/quiz/response.ts';
import { attemptAt, stagesOf } from '../../../../src/islands/quiz/samples.ts';
import { questions } from '../../../fixtures/questions.ts';

const first = (type: QuestionType) => {
  const found = questions.find((question) => question.type === type);
  if (!found) throw new Error(`the fixtures lack ${type}`);
  return found;
};
const marks = (attempt: Attempt) => [...marking(attempt).values()];
const verdicts = (attempt: Attempt) => marks(attempt).map(({ verdict }) => verdict);

describe('marks', () => {
  it('say nothing before a check', () => {
    for (const question of questions)
      for (const stage of stagesOf(question).slice(0, -4))
        expect(marks(attemptAt(question, 1, stage))).toEqual([]);
  });

  it('say why the chosen option is wrong, and nothing of the others', () => {
    const [mark, ...rest] = marks(attemptAt(first('single'), 1, 'wrong'));
    expect(mark).toMatchObject({ verdict: 'wrong', reason: expect.any(String) });
    expect(rest).toEqual([]);
  });

  it('tell the missed key once it is revealed', () => {
    for (const type of ['single', 'multiple'] as const) {
      const revealed = attemptAt(first(type), 1, 'revealed');
      const missed = marks(revealed).filter(({ verdict }) => verdict === 'missed');
      expect(missed).toEqual([{ verdict: 'missed', reason: expect.any(String) }]);
    }
  });

  it.each(['matching', 'ordering', 'categorise'] as const)(
    '%s: keep the reason of a wrong part, which is its key, until it is settled',
    (type) => {
      const question = first(type);
      for (const mark of marks(attemptAt(question, 1, 'wrong')))
        expect(mark.reason !== undefined).toBe(mark.verdict === 'right');
      for (const mark of marks(attemptAt(question, 1, 'revealed'))) {
        expect(mark.reason).toEqual(expect.any(String));
        expect(mark.key !== undefined).toBe(mark.verdict === 'wrong');
      }
    },
  );

  it('leave a part once its choice changes, and come back with it', () => {
    const wrong = attemptAt(first('categorise'), 1, 'wrong');
    const { practice } = wrong;
    if (practice.state !== 'wrong') throw new Error('not wrong');
    const part = firstWrong(practice.grade) ?? '';
    expect(marking(wrong).get(part)?.verdict).toBe('wrong');
    const mended = change(wrong, (response) => choose(response, part, 'elsewhere'));
    expect(marking(mended).has(part)).toBe(false);
    expect(marking(mended).size).toBe(marking(wrong).size - 1);
    const back = change(mended, () => practice.response);
    expect(marking(back)).toEqual(marking(wrong));
  });

  it('stay on a wrong option while another one is tried', () => {
    const wrong = attemptAt(first('single'), 1, 'wrong');
    const other = change(wrong, () => keyOf(wrong.practice.item));
    expect(verdicts(other)).toEqual(['wrong']);
  });

  it('leave a moved step and keep those that stand where they stood', () => {
    const question = first('ordering');
    const fresh = startAttempt(startPractice(question, 1));
    const key = keyOf(fresh.practice.item) as string[];
    const last = key.length - 1;
    const swapped = [...key.slice(0, last - 1), ...key.slice(last - 1).reverse()];
    const wrong = checkAttempt(change(fresh, () => swapped)).attempt;
    expect(verdicts(wrong).filter((verdict) => verdict === 'right')).toHaveLength(last - 1);
    const mended = change(wrong, () => key);
    expect(verdicts(mended)).toEqual(Array(last - 1).fill('right'));
  });

  it('survive option ids that every object has a property for', () => {
    const question = first('matching');
    if (question.type !== 'matching') throw new Error('not matching');
    const left = question.left.map((row, i) => (i === 0 ? { ...row, id: 'constructor' } : row));
    const fresh = startAttempt(startPractice({ ...question, left }, 1));
    expect(checkAttempt(fresh).attempt.problem).toMatchObject({ parts: left.map(({ id }) => id) });
    expect(reveal(fresh)).toEqual(fresh);
  });
});

describe('moving a step', () => {
  it('keeps every step once and puts the moved one where it was sent', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 9 }),
        fc.nat(),
        fc.nat(),
        (order, from, to) => {
          const id = order[from % order.length] ?? '';
          const place = to % order.length;
          const after = moveTo(order, id, place);
          expect([...after].sort()).toEqual([...order].sort());
          expect(after.indexOf(id)).toBe(place);
          const others = (list: readonly string[]) => list.filter((other) => other !== id);
          expect(others(after)).toEqual(others(order));
        },
      ),
    );
  });
});
