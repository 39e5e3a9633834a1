import * as fc from 'fast-check';
import { type Fields, keysOf, type State } from './fields.ts';

/** Widths of the course's fonts differ; Han is taken as 1 em, all else as 0.62. */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.62) * size, 0);

/** Texts of a drawing that would be cut off by its edge. */
function cutOff(svg: string): string[] {
  return [...svg.matchAll(/<text class="([^"]*)"[^>]*? ?x="([\d.-]+)"[^>]*>([^<]*)</g)].flatMap(
    ([, classes = '', x = '', text = '']) => {
      const width = widthOf(text, classes.includes('t-small') ? 12 : 14);
      const share = classes.includes('t-end') ? 1 : classes.includes('t-mid') ? 0.5 : 0;
      const from = Number(x) - width * share;
      return from < -1 || from + width > 361 ? [`${text} ${from}–${from + width}`] : [];
    },
  );
}

function anyState<K extends string>(fields: Fields<K>): fc.Arbitrary<State<K>> {
  const values = keysOf(fields).map((key) => {
    const { min, max, step } = fields[key];
    const value = fc
      .integer({ min: 0, max: Math.round((max - min) / step) })
      .map((n) => Number((min + n * step).toFixed(6)));
    return [key, fc.oneof(value, fc.constantFrom(min, max))] as const;
  });
  return fc.record(Object.fromEntries(values)) as unknown as fc.Arbitrary<State<K>>;
}

/**
 * Draws an explorable (as markup) in random states, its limits among them. For tests.
 * @throws when a drawing has a broken number or a text beyond its edge.
 */
export function checkDrawing<K extends string>(
  fields: Fields<K>,
  draw: (state: State<K>) => string,
): void {
  fc.assert(
    fc.property(anyState(fields), (state) => {
      const svg = draw(state);
      const broken = /NaN|Infinity|undefined|\b(width|height|r)="-/.exec(svg);
      if (broken) throw new Error(`${broken[0]} in ${svg}`);
      const cut = cutOff(svg);
      if (cut.length > 0) throw new Error(`cut off: ${cut.join('; ')}`);
    }),
    { numRuns: 300, includeErrorInReport: true },
  );
}
