import { describe, expect, it } from 'vitest';
import { loadTopic } from '#commerce/topics';
import { loadCourse } from '#course/files';
import { lessonsOf } from '#course';
import { sentQuestion } from '../../../src/shell/lesson/sent.ts';

const numeric = loadCourse()
  .editions.flatMap(lessonsOf)
  .flatMap(({ questions }) => questions)
  .filter((question) => question.type === 'numeric');

describe('a question as pages fetch it', () => {
  it('names every file its formulas and its mistakes need', async () => {
    expect(numeric.length).toBeGreaterThan(20);
    for (const question of numeric) {
      const files = await Promise.all((sentQuestion(question).topics ?? []).map(loadTopic));
      const known = Object.assign({}, ...files);
      for (const { formula = question.formula } of question.mistakes)
        expect(Object.keys(known), question.id).toContain(formula);
      expect(Object.keys(known), question.id).toContain(question.formula);
    }
  });
});
