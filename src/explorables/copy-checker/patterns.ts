import { clauseEnd, sentenceEnd } from './fold.ts';

type Part =
  | { kind: 'words'; words: ReadonlySet<string>; lengths: readonly number[] }
  | { kind: 'number' | 'gap' | 'end' };

/** One way to say something. Read by hand: as regular expressions, the words take browsers half a second to compile. */
export type Pattern = readonly Part[];

/** What a `{list}` may be. */
export type Lists = ReadonlyMap<string, readonly Pattern[]>;

const marks = clauseEnd + sentenceEnd;
const digits = '0123456789.';
const numerals = '零一二三四五六七八九十百千万两几半';
const number = new RegExp(`^(?:[${digits}]+%?|[${numerals}]+)`);
const signs: Record<string, 'number' | 'gap' | 'end'> = { '#': 'number', '…': 'gap', $: 'end' };
/** Most characters of a gap, and of a number. */
const widest = { gap: 8, number: 12 };

function wordsPart(words: readonly string[]): Part {
  const lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => b - a);
  return { kind: 'words', words: new Set(words), lengths };
}

/** Every way to read a pattern; `plain` folds its words. */
export function read(text: string, lists: Lists, plain: (text: string) => string): Pattern[] {
  return text
    .split(/(\{[a-z-]+\}|…|#|\$)/)
    .filter(Boolean)
    .reduce<Part[][]>(
      (ways, piece) => {
        const sign = signs[piece];
        const next: readonly Pattern[] = lists.get(piece.slice(1, -1)) ?? [
          [sign ? { kind: sign } : wordsPart([plain(piece)])],
        ];
        return ways.flatMap((way) => next.map((parts) => [...way, ...parts]));
      },
      [[]],
    );
}

/** A list: its plain words as one part, those with signs or earlier lists in them apart. */
export function readList(list: string, earlier: Lists, plain: (text: string) => string): Pattern[] {
  const words = list.split(' ');
  const composed = (word: string) => /[#{]/.test(word);
  const simple = words.filter((word) => !composed(word)).map(plain);
  return [
    [wordsPart(simple)],
    ...words.filter(composed).flatMap((word) => read(word, earlier, plain)),
  ];
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, i) => i);

/** Lengths that a part may take up at a place, the likeliest first: long words and numbers, short gaps. */
function lengthsAt(text: string, from: number, part: Part): readonly number[] {
  if (part.kind === 'words')
    return part.lengths.filter((length) => part.words.has(text.slice(from, from + length)));
  if (part.kind === 'number') {
    const found = number.exec(text.slice(from, from + widest.number))?.[0] ?? '';
    return upTo(found.length).slice(1).reverse();
  }
  const rest = text.slice(from, from + widest.gap);
  const clause = [...rest].findIndex((character) => marks.includes(character));
  if (part.kind === 'gap') return upTo(clause < 0 ? rest.length : clause);
  return rest === '' || clause === 0 ? [0] : [];
}

type Accept = (end: number) => boolean;

/** Follows a pattern from a place and offers each end it comes to, the likeliest first, until one is taken. */
function follow(text: string, from: number, pattern: Pattern, accept: Accept, at = 0): boolean {
  const part = pattern[at];
  if (!part) return accept(from);
  return lengthsAt(text, from, part).some((length) =>
    follow(text, from + length, pattern, accept, at + 1),
  );
}

export interface Matcher {
  /** End of the longest match that begins at `from`; undefined for none. */
  longest(text: string, from: number): number | undefined;
  /** Whether a match ends at `end`. */
  endsAt(text: string, end: number): boolean;
  isIn(text: string): boolean;
}

/** How far before a place a match that ends there may begin. */
const reach = 24;

export function matcher(patterns: readonly Pattern[]): Matcher {
  const byStart = new Map<string, Pattern[]>();
  for (const pattern of patterns)
    for (const first of firstsOf(pattern)) {
      const alike = byStart.get(first);
      if (alike) alike.push(pattern);
      else byStart.set(first, [pattern]);
    }
  const anywhere = byStart.get('') ?? [];
  for (const [first, alike] of byStart) if (first) alike.push(...anywhere);
  const at = (text: string, from: number) => byStart.get(text.charAt(from)) ?? anywhere;

  function longest(text: string, from: number): number | undefined {
    let most: number | undefined;
    for (const pattern of at(text, from))
      follow(text, from, pattern, (end) => {
        most = Math.max(most ?? end, end);
        return true;
      });
    return most;
  }

  const any = (text: string, from: number, accept: Accept) =>
    at(text, from).some((pattern) => follow(text, from, pattern, accept));
  const places = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i);
  return {
    longest,
    endsAt: (text, place) =>
      places(Math.max(0, place - reach), place).some((from) =>
        any(text, from, (end) => end === place),
      ),
    isIn: (text) => places(0, text.length).some((from) => any(text, from, () => true)),
  };
}

/** Characters a pattern may begin with; '' when any. */
function firstsOf([part]: Pattern): string[] {
  if (part?.kind === 'number') return [...digits, ...numerals];
  if (part?.kind !== 'words') return [''];
  return [...new Set([...part.words].map((word) => word.charAt(0)))];
}
