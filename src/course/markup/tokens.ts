import { matchAt, readTag, type Tag } from './tag.ts';

/** What a lesson's text is made of; `start` counts from the start of the file. */
export type Token =
  | { kind: 'text'; text: string; start: number }
  /** Something that is not text but stands in a sentence: code, an entity. */
  | { kind: 'stand-in'; start: number }
  /** A paragraph, heading, list item or table cell ends here. */
  | { kind: 'break'; start: number }
  | { kind: 'heading'; level: number; start: number }
  | { kind: 'tag'; tag: Tag; start: number }
  | { kind: 'fault'; fault: Fault; word: string; start: number };

type Fault = 'import-in-text' | 'stray-brace' | 'stray-bracket' | 'markdown-image' | 'raw-html';

type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray, start: number) => Token[]];

const nothing: Rule[1] = () => [];
const ends: Rule[1] = (_, start) => [{ kind: 'break', start }];
const standIn: Rule[1] = (_, start) => [{ kind: 'stand-in', start }];
const fault =
  (name: Fault): Rule[1] =>
  (match, start) => [{ kind: 'fault', fault: name, word: match[1] ?? match[0], start }];

/** Tried where a line begins. */
const lineRules: readonly Rule[] = [
  [/[ \t]*(`{3,}|~{3,})[^\n]*(?:\n[\s\S]*?(?:\n[ \t]*\1[^\n]*|$)|$)/y, ends],
  [/[ \t]*(?=\r?\n|$)/y, ends],
  [/(import|export)(?=[\s{*])[^\n]*/y, fault('import-in-text')],
  [/(#{1,6})[ \t]+/y, (match, start) => [{ kind: 'heading', level: match[1]?.length ?? 0, start }]],
  [/[ \t]*([-*_=])(?:[ \t]*\1){2,}[ \t]*(?=\r?\n|$)/y, ends],
  [/[ \t]*\|?[ \t:|-]*-[ \t:|-]*\|[ \t:|-]*(?=\r?\n|$)/y, ends],
  [/[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/y, ends],
  [/[ \t]*>[ \t]?/y, nothing],
];

/** Tried anywhere, in this order. */
const inlineRules: readonly Rule[] = [
  [/\r?\n/y, (_, start) => [{ kind: 'text', text: ' ', start }]],
  [
    /\\([!-/:-@[-`{-~])/y,
    (match, start) => [{ kind: 'text', text: match[1] ?? '', start: start + 1 }],
  ],
  [/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/y, standIn],
  [/\{\/\*[\s\S]*?\*\/\}/y, nothing],
  [/\{/y, fault('stray-brace')],
  [/!\[[^\]]*\]\([^)]*\)/y, fault('markdown-image')],
  [/\[(?=[^\]]*\]\()/y, nothing],
  [/\]\([^)]*\)/y, nothing],
  [/\*+/y, nothing],
  [/&(?:[a-z]+|#\d+|#x[\da-f]+);/iy, standIn],
  [/\|/y, ends],
  [/[^\\`{!\][*&|<\r\n]+/y, (match, start) => [{ kind: 'text', text: match[0], start }]],
  [/[\s\S]/y, (match, start) => [{ kind: 'text', text: match[0], start }]],
];

/** Takes a lesson's text apart, from an offset on. It knows as much of MDX as lessons may use. */
export function* tokens(text: string, from: number): Generator<Token> {
  let at = from;
  while (at < text.length) {
    const isLineStart = at === from || text[at - 1] === '\n';
    if (isLineStart) {
      const line = firstMatch(lineRules, text, at);
      yield* line.tokens;
      at += line.length;
      if (at >= text.length) return;
    }
    const piece = text[at] === '<' ? tagAt(text, at) : firstMatch(inlineRules, text, at);
    yield* piece.tokens;
    at += piece.length;
  }
}

function firstMatch(
  rules: readonly Rule[],
  text: string,
  at: number,
): { tokens: Token[]; length: number } {
  for (const [pattern, make] of rules) {
    const match = matchAt(pattern, text, at);
    if (match) return { tokens: make(match, at), length: match[0].length };
  }
  return { tokens: [], length: 0 };
}

function tagAt(text: string, start: number): { tokens: Token[]; length: number } {
  const tag = readTag(text, start);
  if (!tag) {
    return { tokens: [{ kind: 'fault', fault: 'stray-bracket', word: '<', start }], length: 1 };
  }
  const length = tag.end - start;
  if (/^[a-z]/.test(tag.name)) {
    if (tag.form === 'close') return { tokens: [], length };
    return { tokens: [{ kind: 'fault', fault: 'raw-html', word: tag.name, start }], length };
  }
  return { tokens: [{ kind: 'tag', tag, start }], length };
}
