import { describe, expect, it } from 'vitest';
import { question } from '#quiz/schema';
import { questions } from '../../fixtures/questions.ts';

describe('example questions', () => {
  it.each(questions)('$id is what the schema lets through', (example) => {
    expect(question.parse(example)).toEqual(example);
  });

  it('cover every type at least twice', () => {
    const types = question.options.map((type) => type.def.shape.type.def.values[0]);
    expect(types).toHaveLength(11);
    for (const type of types) {
      expect(questions.filter((q) => q.type === type).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('have ids of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
});
