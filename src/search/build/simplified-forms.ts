import { Converter } from 'opencc-js/t2cn';
import type { SimplifiedForms } from '../types.ts';

/** Unified ideographs and their first extension. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

const han = blocks.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
);

/** Every traditional character with its simplified one, by the standards of Hong Kong and Taiwan too. */
function conversions(): Map<string, string> {
  const found = new Map<string, string>();
  // One per line, so that no two make a word.
  const lines = han.join('\n');
  for (const from of ['hk', 'tw', 't'] as const) {
    const converted = Converter({ from, to: 'cn' })(lines).split('\n');
    for (const [i, character] of han.entries()) {
      const to = converted[i];
      if (to && to !== character && [...to].length === 1) found.set(character, to);
    }
  }
  return found;
}

/** The pairs that matter for these texts: a character they use, written otherwise in a way they don't use. */
export function simplifiedForms(texts: string[]): SimplifiedForms {
  const used = new Set(texts.join(''));
  const pairs = [...conversions()].filter(([from, to]) => used.has(to) && !used.has(from));
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') };
}
