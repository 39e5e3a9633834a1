type Kind =
  'missing-space' | 'stray-space' | 'half-width-punctuation' | 'range-sign' | 'times-sign';

/** Something badly set: what stands there, where, and what should. */
export interface Slip {
  kind: Kind;
  index: number;
  found: string;
  better: string;
}

interface Rule {
  kind: Kind;
  pattern: RegExp;
  better: (match: RegExpExecArray) => string;
}

const full = '，。：；？！、“”‘’（）《》〈〉…';
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};

const rules: readonly Rule[] = [
  {
    kind: 'missing-space',
    pattern: /\p{sc=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{sc=Han}/gu,
    better: ([pair]) => [...pair].join(' '),
  },
  {
    kind: 'stray-space',
    // The character after the space is looked at twice, as it may stand before another space.
    pattern: new RegExp(
      `\\p{sc=Han} +(?=(\\p{sc=Han}))|\\S +(?=([${full}]))|[${full}] +(?=(\\S))`,
      'gu',
    ),
    better: ([before, ...next]) => `${before.trim()}${next.find((letter) => letter) ?? ''}`,
  },
  {
    kind: 'half-width-punctuation',
    pattern:
      /(?<=[\p{sc=Han}”）》])[,;:?!()]|[()](?=\p{sc=Han})|(?<=\p{sc=Han})\.(?=\s|$|\p{sc=Han})|(?<=\p{sc=Han})"|"(?=\p{sc=Han})/gu,
    better: ({ 0: mark, index, input }) =>
      mark === '"' ? quote(input, index) : (wide[mark] ?? mark),
  },
  {
    kind: 'range-sign',
    // Not dates (2025-12), nor words with digits (X12-3).
    pattern:
      /(?<![\w.–−/-])(?!\d{4}-(?:0[1-9]|1[0-2])(?!\d))(\d[\d,]*(?:\.\d+)?%?) ?[-~～—] ?(\d[\d,]*(?:\.\d+)?)(?![\d-]|[A-Za-z])/gu,
    better: ([, from, to]) => `${from}–${to}`,
  },
  {
    kind: 'times-sign',
    pattern: /\d+ ?[*xX] ?\d+|\d+ \/ \d+/gu,
    better: ([product]) => product.replace(/ ?[*xX] ?/, ' × ').replace('/', '÷'),
  },
];

/** What is badly set in a text with Han characters; markup is left out already. */
export function slips(text: string): Slip[] {
  if (!/[\p{sc=Han}，。；：]/u.test(text)) return [];
  return rules.flatMap(({ kind, pattern, better }) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      index: match.index,
      found: match[0],
      better: better(match),
    })),
  );
}

function quote(text: string, index: number): string {
  const before = text.slice(0, index).split('"').length - 1;
  return before % 2 === 0 ? '“' : '”';
}
