import { averages, formulas } from '#commerce';
import { expect, it } from 'vitest';
import { passagesIn } from '../../../src/course/checks/sums.ts';
import { worked } from '../../../src/course/checks/worked.ts';
import { lessonsIn } from '../../../src/course/draft.ts';
import { readFiles } from '../../../src/course/files/folder.ts';
import { readDraft } from '../../../src/course/read/draft.ts';
import { statementsIn } from '../../../src/course/sums/statements.ts';

const draft = readDraft(readFiles('content'), 'content', () => undefined);
const texts = passagesIn(draft).map(({ text }) => text);

it('nearly every sum of the course is worked out', async ({ annotate }) => {
  const found = texts.map((text) => statementsIn(text));
  const statements = found.flatMap((one) => one.statements);
  // Sums over values that are drawn are worked out when they are asked.
  const skipped = found.flatMap((one) => one.skipped).filter((clause) => !clause.includes('{'));
  await annotate(`${statements.length} sums worked out, left alone: ${skipped.join(' | ')}`);
  expect(statements.length).toBeGreaterThanOrEqual(120);
  expect(skipped.length).toBeLessThanOrEqual(statements.length / 30);
});

it('every sum of the course would be caught with another first digit', () => {
  const missed = texts.flatMap((text) =>
    statementsIn(text).statements.flatMap(({ index, shown }) => {
      const wrong = shown.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));
      const changed = text.slice(0, index) + wrong + text.slice(index + shown.length);
      const found = statementsIn(changed).statements.find((one) => one.index === index);
      return found?.better === undefined ? [changed] : [];
    }),
  );
  expect(missed).toEqual([]);
});

/** Formulas and averages whose results are off. */
const off = {
  formulas: Object.fromEntries(
    Object.entries(formulas).map(([name, { inputs, compute }]) => [
      name,
      { inputs, compute: (given: Record<string, number>) => compute(given) * 1.5 + 1 },
    ]),
  ),
  averages: Object.fromEntries(
    Object.entries(averages).map(([name, of]) => [
      name,
      (values: readonly number[]) => of(values) + 1,
    ]),
  ),
};

it('formulas stand behind the examples of every lesson, and each would be missed', () => {
  const numbers = lessonsIn(draft).map(({ lesson }) =>
    (lesson.worked?.examples ?? []).reduce((sum, { value }) => sum + value.numbers.length, 0),
  );
  const all = numbers.reduce((sum, number) => sum + number, 0);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(5);
  expect(all).toBeGreaterThanOrEqual(200);
  const limits = {
    characters: { least: 0, most: 0, hard: 0 },
    paragraph: 0,
    questions: 0,
    types: 0,
  };
  const problems = worked(draft, { ...off, limits, explorables: [], today: '2026-11-22' });
  expect(problems.filter(({ kind }) => kind === 'wrong-number')).toHaveLength(all);
});
