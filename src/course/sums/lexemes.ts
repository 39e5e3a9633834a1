/** A number as written in a sentence: `1,200`, `4.6%`, `108.5 万`, `1/3`. */
export interface Written {
  text: string;
  /** Without `scale` and per cent. */
  figure: number;
  /** What one more in the last digit adds to `figure`; 0 for a fraction. */
  step: number;
  percent: boolean;
  /** Followed by 点 or 百分点, so that it may stand for per cent. */
  points: boolean;
  /** Of 万 and 亿; 1 when there is none. */
  scale: number;
}

export type Sign = '+' | '−' | '×' | '÷';

type Part =
  | { kind: 'number'; number: Written }
  | { kind: 'sign'; sign: Sign }
  | { kind: 'power'; exponent: number }
  | { kind: 'equals'; roughly: boolean }
  /** `opaque` counts but can't be worked out: a range, a date, a name for an unknown quantity. */
  | { kind: 'root' | 'open' | 'close' | 'break' | 'words' | 'opaque' };

/** What a sentence with sums is made of; offsets count from its start. */
export type Lexeme = Part & { start: number; end: number };

type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Part];

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const stops = '，。：；？！、“”‘’《》「」…—|\\n\\r\\t→<>≥≤≠';
const marks = '≈≒=＝（()）√²³±–~～\\uFFFC{}+＋−×÷∶';
/** Where words end though no mark stands there. */
const turns = '不等于|约等于|等于|根号下? ?[\\d（(]|第 ?\\d| - |-\\d|[A-Za-z]\\w*\\d';

/** Words that hide a number or an operation: anywhere, and right behind a number. */
const hiding =
  /[半两]|平方|立方|次方|分之|对数|根号|[乘除]|[二三四五六七八九十百千]\p{sc=Han} ?$|^\P{L}*[A-Za-zα-ω]\P{L}*$/u;
const changing = /^ ?(?:[折千百几余多]|成(?![本交为功了]))|[每各加减]/;

const numeral = [
  // A sign of its own, not one between two numbers.
  '((?<![\\w%）)万亿²³] ?)[+＋−-])?',
  '(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?',
  '(?:/(\\d+))?',
  '( ?%)?',
  '(?: ?(万亿|[万亿]))?',
  '(?=( ?个?(?:百分)?点(?!击))?)',
].join('');

const of = (kind: 'root' | 'open' | 'close' | 'break' | 'opaque') => () => ({ kind });
const sign = (sign: Sign) => () => ({ kind: 'sign' as const, sign });

/** Tried in this order. */
const rules: readonly Rule[] = [
  [new RegExp(`[${stops}]|[.,:;?!](?!\\d)|不等于`, 'y'), of('break')],
  [/约等于|[≈≒]/y, () => ({ kind: 'equals', roughly: true })],
  [/等于|[=＝]/y, () => ({ kind: 'equals', roughly: false })],
  [/[（(]/y, of('open')],
  [/[）)]/y, of('close')],
  [/√|根号下?(?= ?[\d（(])/y, of('root')],
  [/[²³]/y, ([power]) => ({ kind: 'power', exponent: power === '²' ? 2 : 3 })],
  // Ordinals, dates, section numbers, times and ratios; ranges, margins; placeholders, stand-ins.
  [
    /第 ?\d+|\d+(?:[./:-]\d+){2,}|\d+ ?[:∶：] ?\d+(?![\d.,]| ?[+−×÷])|[±–~～∶\uFFFC]|\{[^}]*\}/y,
    of('opaque'),
  ],
  [/\d[\d,.]*[A-Za-z]\w*|[A-Za-z]\w*\d\w*/y, of('opaque')],
  [new RegExp(numeral, 'y'), number],
  [/[+＋]/y, sign('+')],
  [/−| - /y, sign('−')],
  [/×/y, sign('×')],
  [/÷/y, sign('÷')],
  [
    new RegExp(`(?:(?!${turns})[^\\d${stops}${marks}.,:;?!])+|[\\s\\S]`, 'y'),
    () => ({ kind: 'words' }),
  ],
];

function number(match: RegExpExecArray): Part {
  const [text, before = '', whole = '', decimals = '', divisor = '1', percent, scale = '', points] =
    match;
  const figure = Number(whole.replaceAll(',', '') + decimals) / Number(divisor);
  return {
    kind: 'number',
    number: {
      text,
      figure: /[−-]/.test(before) ? -figure : figure,
      step: divisor === '1' ? 10 ** -Math.max(0, decimals.length - 1) : 0,
      percent: percent !== undefined,
      points: points !== undefined,
      scale: scales[scale] ?? 1,
    },
  };
}

/** Takes a sentence apart; spaces alone are left out. */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const { part, length } = firstMatch(text, at);
    const words = text.slice(at, at + length);
    at += length;
    if (words.trim() === '') continue;
    const hides = part.kind === 'words' && isHiding(words, found.at(-1)?.kind);
    found.push({ ...(hides ? { kind: 'opaque' } : part), start: at - length, end: at });
  }
  return found;
}

function isHiding(words: string, before: Part['kind'] | undefined): boolean {
  const plain = words.replaceAll('百分', '');
  return hiding.test(plain) || (before === 'number' && changing.test(plain));
}

function firstMatch(text: string, at: number): { part: Part; length: number } {
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { part: make(match), length: match[0].length };
  }
  return { part: { kind: 'break' }, length: 1 };
}
