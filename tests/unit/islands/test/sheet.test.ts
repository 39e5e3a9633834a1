import { describe, expect, it } from 'vitest';
import { type Event, fold, type StartedSitting, testStanding } from '#progress';
import { keyOf, present, type Question, type Response } from '#quiz';
import { wrongResponse } from '../../../../src/islands/quiz/samples.ts';
import { entryOf, settledAttempt, sheetOf } from '../../../../src/islands/test/sheet.ts';
import { questions } from '../../../fixtures/questions.ts';
import { answer, event } from '../../../support/progress-events.ts';

const tested = questions.filter(({ type }) => type !== 'rubric');
const drawn = ({ id, rev }: Question) => ({ id, rev, lesson: 'any', seed: 7 });
const bank = new Map(tested.map((question) => [question.id, question]));

const started = event(
  { type: 'test-started', test: 'basics', seed: 1, items: tested.map(drawn) },
  1,
  's:1',
);
const given = (question: Question, response: Response, at: number, rev = question.rev) =>
  event(
    answer({ item: question.id, rev, lesson: 'any', mode: 'test', test: 's:1', response, seed: 7 }),
    at,
  );
const sittingOf = (...events: Event[]): StartedSitting => {
  const { open } = testStanding(fold([started, ...events]), 'basics');
  if (!open) throw new Error('no test is under way');
  return open;
};

describe.each(tested)('$type $id', (question) => {
  const item = present(question, 7);

  it('is open while nothing is filled in', () => {
    for (const response of [undefined, '', [], {}])
      expect(entryOf(drawn(question), question, response)).toMatchObject({
        state: 'open',
        right: false,
      });
  });

  it('is right with its key, and then shows itself settled', () => {
    const entry = entryOf(drawn(question), question, keyOf(item));
    expect(entry).toMatchObject({ state: 'done', right: true, score: 1 });
    expect(settledAttempt(entry)?.practice.state).toBe('right');
  });

  it('is wrong with a typical slip, and then shows its key', () => {
    const entry = entryOf(drawn(question), question, wrongResponse(item));
    expect(entry).toMatchObject({ state: 'done', right: false });
    expect(entry.score).toBeLessThan(1);
    expect(settledAttempt(entry)?.practice.state).toBe('revealed');
  });
});

describe('what is filled in half', () => {
  const one = (type: Question['type']) => tested.find((q) => q.type === type) as Question;

  it.each([
    ['multiple', (q: Question) => (keyOf(present(q, 7)) as string[]).slice(1), 'count'],
    ['matching', (q: Question) => Object.fromEntries(pairs(q).slice(1)), 'empty'],
    ['numeric', () => '十来个', 'invalid'],
  ] as const)('%s: is partial, and says why', (type, part, kind) => {
    const question = one(type);
    const entry = entryOf(drawn(question), question, part(question));
    expect(entry).toMatchObject({ state: 'partial', right: false, problem: { kind } });
    expect(settledAttempt(entry)).toBeUndefined();
  });

  const pairs = (q: Question) => Object.entries(keyOf(present(q, 7)) as Record<string, string>);
});

describe('the sheet of a test', () => {
  const [first, second] = tested;
  if (!first || !second) throw new Error('the fixtures lack questions');
  const key = keyOf(present(first, 7));

  it('has every question in its order, with the last answer to it', () => {
    const sheet = sheetOf(sittingOf(given(first, 'x', 2), given(first, key, 3)), bank);
    expect(sheet.map((entry) => entry.drawn.id)).toEqual(tested.map(({ id }) => id));
    expect(sheet[0]).toMatchObject({ response: key, right: true });
    expect(sheet[1]).toMatchObject({ state: 'open' });
  });

  it('leaves out questions that are gone', () => {
    const less = new Map([...bank].filter(([id]) => id !== second.id));
    expect(sheetOf(sittingOf(), less)).toHaveLength(tested.length - 1);
  });

  it('asks a question again whose meaning changed since it was answered', () => {
    const changed = new Map([...bank, [first.id, { ...first, rev: first.rev + 1 }]]);
    const [entry] = sheetOf(sittingOf(given(first, key, 2)), changed);
    expect(entry).toMatchObject({ state: 'open', question: { rev: first.rev + 1 } });
  });

  it('leaves such a question out once it is handed in', () => {
    const changed = new Map([...bank, [first.id, { ...first, rev: first.rev + 1 }]]);
    const over = event(
      {
        type: 'test-finished',
        test: 'basics',
        started: 's:1',
        right: 1,
        total: 1,
        passed: true,
      },
      9,
    );
    const { latest } = testStanding(fold([started, given(first, key, 2), over]), 'basics');
    const sheet = sheetOf(latest as StartedSitting, changed);
    expect(sheet.map((entry) => entry.drawn.id)).not.toContain(first.id);
  });
});
