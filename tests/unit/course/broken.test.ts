import { describe, expect, it } from 'vitest';
import { kinds } from '#errors';
import { breakages, brief, broken, read } from './fixtures.ts';

describe('mistakes in the content', () => {
  const cases = breakages();

  it('have an example for every kind', () => {
    expect(cases.map(({ kind }) => kind)).toEqual(kinds.toSorted());
  });

  describe.each(cases)('$kind', ({ kind, ways }) => {
    it.each(ways.map((way) => ({ name: way.it ?? 'is found', way })))('$name', ({ way }) => {
      const { problems } = read(broken(way), way);
      expect(problems.map(brief)).toEqual(way.expect);
      expect(problems.map((problem) => problem.kind)).toContain(kind);
      for (const { message, remedy } of problems) {
        expect(`${message} ${remedy}`).toMatch(/^[A-Z“{<`\w].*[.?！。）”…`>]$/s);
        expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|\[object|``/);
      }
    });
  });
});
