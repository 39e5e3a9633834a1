import type { Details } from '#errors';

type Rule =
  'missing-space' | 'stray-space' | 'half-width-punctuation' | 'range-sign' | 'times-sign';

/** Something badly set: where it starts, and what to say about it. */
export type Slip = {
  [K in Rule]: { kind: K; index: number; details: Details<K> };
}[Rule];

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

/** What is badly set in a text with Han characters; markup is left out already. */
export function slips(text: string): Slip[] {
  if (!/[\p{sc=Han}，。；：]/u.test(text)) return [];
  return [...spaces(text), ...punctuation(text), ...signs(text)];
}

function spaces(text: string): Slip[] {
  const missing = find(text, /\p{sc=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{sc=Han}/gu, ([pair = '']) =>
    [...pair].join(' '),
  );
  const between = new RegExp(
    `\\p{sc=Han} +(?=\\p{sc=Han})|\\S +(?=[${full}])|[${full}] +(?=\\S)`,
    'gu',
  );
  const stray = find(text, between, ([found = '']) => found.trim());
  return [
    ...missing.map(({ index, better, found }) => ({
      kind: 'missing-space' as const,
      index,
      details: { text: found, better },
    })),
    ...stray.map(({ index, better }) => {
      const next = [...text.slice(index + better.length).trimStart()][0] ?? '';
      return {
        kind: 'stray-space' as const,
        index,
        details: { text: `${better} ${next}`, better: `${better}${next}` },
      };
    }),
  ];
}

function punctuation(text: string): Slip[] {
  const beside =
    /(?<=[\p{sc=Han}”）》])[,;:?!()]|[()](?=\p{sc=Han})|(?<=\p{sc=Han})\.(?=\s|$|\p{sc=Han})|(?<=\p{sc=Han})"|"(?=\p{sc=Han})/gu;
  return find(text, beside, ([mark = ''], index) =>
    mark === '"' ? quote(text, index) : (wide[mark] ?? mark),
  ).map(({ index, found, better }) => ({
    kind: 'half-width-punctuation' as const,
    index,
    details: { mark: found, better },
  }));
}

function quote(text: string, index: number): string {
  const before = text.slice(0, index).split('"').length - 1;
  return before % 2 === 0 ? '“' : '”';
}

function signs(text: string): Slip[] {
  const range =
    /(?<![\w.–−/-])(\d[\d,]*(?:\.\d+)?%?)( ?)[-~～—] ?(\d[\d,]*(?:\.\d+)?)(?![\d-]|[A-Za-z])/gu;
  const product = /\d+ ?[*xX] ?\d+|\d+ \/ \d+/gu;
  return [
    ...find(text, range, ([, from = '', , to = '']) => `${from}–${to}`)
      .filter(({ found }) => !/^\d{4}-(0[1-9]|1[0-2])$/.test(found))
      .map(({ index, found, better }) => ({
        kind: 'range-sign' as const,
        index,
        details: { text: found, better },
      })),
    ...find(text, product, ([whole = '']) =>
      whole.replace(/ ?[*xX] ?/, ' × ').replace('/', '÷'),
    ).map(({ index, found, better }) => ({
      kind: 'times-sign' as const,
      index,
      details: { text: found, better },
    })),
  ];
}

function find(
  text: string,
  pattern: RegExp,
  improve: (match: RegExpExecArray, index: number) => string,
): { index: number; found: string; better: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    index: match.index,
    found: match[0],
    better: improve(match, match.index),
  }));
}
