import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../src/course/checks/near-duplicates.ts';
import { atLeast } from '../../../src/course/checks/chance.ts';
import { tokens } from '../../../src/course/markup/tokens.ts';
import { read, tiny } from './fixtures.ts';

/** The tiny course with some characters of one file cut out or put in. */
const damaged = fc
  .record({
    file: fc.nat(tiny.length - 1),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    put: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('<', '</', '{', '`', '---\n', ': ', '- ', '"', '<Section', '*a', '\n\n'),
    ),
  })
  .map(({ file, from, length, put }) =>
    tiny.map((source, index) => {
      if (index !== file) return source;
      const at = Math.floor(from * source.text.length);
      const text = source.text.slice(0, at) + put + source.text.slice(at + length);
      return { ...source, text };
    }),
  );

describe('damaged content', () => {
  it(
    'is read without a crash, and every problem stands inside its file',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(damaged, (files) => {
          for (const { file, line, column } of read(files).problems) {
            const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? [''];
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it('loses no text: whatever is written is text or markup that is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('字', 'a', '，', '\n', '1') }), (text) => {
        const shown = [...tokens(text, 0)].map((token) =>
          token.kind === 'text' ? token.text : '',
        );
        expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('near-duplicate stems', () => {
  const bigrams = (text: string) =>
    new Set([...text].slice(1).map((letter, index) => `${text[index]}${letter}`));

  it('are those that comparing every pair would find', () => {
    const stem = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(stem, { maxLength: 12 }), (stems) => {
        const items = stems.map((text, index) => ({
          value: { id: String(index), stem: text } as never,
          at: () => ({ file: 'f', line: index + 1, column: 1 }),
        }));
        const found = nearDuplicates(items).map(({ question }) => Number(question));
        const expected = stems.flatMap((text, index) => {
          const a = bigrams(text);
          const twin = stems.slice(0, index).some((other) => {
            const b = bigrams(other);
            return a.intersection(b).size / a.union(b).size > 0.8;
          });
          return twin ? [index] : [];
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('the chance of a habit', () => {
  it('is that of the binomial distribution when all chances are equal', () => {
    expect(atLeast(5, Array(5).fill(1 / 3))).toBeCloseTo(1 / 243, 12);
    expect(atLeast(9, Array(10).fill(0.5))).toBeCloseTo(11 / 1024, 12);
    expect(atLeast(0, [0.3, 0.9])).toBeCloseTo(1, 12);
  });
});
