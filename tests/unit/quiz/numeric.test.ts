import { describe, expect, it } from 'vitest';
import { grade, present } from '#quiz';
import { numeric } from '../../fixtures/questions/numeric.ts';

describe.each(numeric)('$id in 10,000 seeds', (question) => {
  const items = Array.from({ length: 10_000 }, (_, seed) => present(question, seed));

  it('draws every parameter from what the author wrote', () => {
    for (const [name, source] of Object.entries(question.given)) {
      const drawn = [...new Set(items.map(({ values }) => values[name] ?? Number.NaN))];
      if (typeof source === 'number') expect(drawn).toEqual([source]);
      else if ('pick' in source) expect(drawn.toSorted()).toEqual(source.pick.toSorted());
      else {
        expect(Math.min(...drawn)).toBe(source.from);
        expect(Math.max(...drawn)).toBe(source.to);
      }
    }
  });

  it('has a finite answer, and mistakes that are told from it', () => {
    const unlike = items.filter(
      (item) =>
        !Number.isFinite(item.answer) ||
        item.mistakes.some(({ value }) => Math.abs(value - item.answer) <= item.tolerance),
    );
    expect(unlike).toEqual([]);
    for (const item of items.slice(0, 200)) {
      item.mistakes.forEach(({ value }, mistake) => {
        expect(grade(item, String(value))).toMatchObject({ right: false, mistake });
      });
    }
  });

  it('leaves no placeholder in its texts', () => {
    for (const { stem, context, solution, explain, mistakes } of items.slice(0, 200)) {
      const texts = [stem, context, solution, explain, ...mistakes.map(({ reason }) => reason)];
      expect(texts.join('')).not.toMatch(/[{}]|NaN|undefined|–/);
    }
  });
});
