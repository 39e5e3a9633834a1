import { around, clauseEnd, type Folded, fold, type Simplify, sentenceEnd } from './fold.ts';
import { type Matcher, matcher, type Pattern, read, readList } from './patterns.ts';
import type { CopyRule, CopyRules, Exception } from './rules.ts';

/** A wording that crosses a line. */
export interface Finding {
  rule: CopyRule;
  /** Range of the original text. */
  start: number;
  end: number;
}

export type Checker = (text: string) => Finding[];

const han = /^[\u4e00-\u9fff]+$/;

type Holds = (folded: Folded, start: number, end: number) => boolean;
type Compile = (patterns: string) => Matcher;

function exception(given: Exception, compile: Compile): Holds {
  const tests: Holds[] = [];
  const add = (patterns: string | undefined, holds: (one: Matcher) => Holds) => {
    if (patterns) tests.push(holds(compile(patterns)));
  };
  const within =
    (ends: string) =>
    (one: Matcher): Holds =>
    ({ text }, start, end) =>
      one.isIn(around(text, start, end, ends));
  add(
    given.before,
    (one) =>
      ({ text }, start) =>
        one.endsAt(text, start),
  );
  add(
    given.after,
    (one) =>
      ({ text }, _, end) =>
        one.longest(text, end) !== undefined,
  );
  add(given.clause, within(clauseEnd + sentenceEnd));
  add(given.sentence, within(sentenceEnd));
  add(given.text, within(''));
  add(given.and, within(''));
  return (...place) => tests.every((holds) => holds(...place));
}

function compiler({ words }: CopyRules, simplify: Simplify): Compile {
  // Nearly all words are plain already; folding them takes a phone a tenth of a second.
  const isPlain = (text: string) => han.test(text) && ![...text].some((one) => simplify.has(one));
  const plain = (text: string) => (isPlain(text) ? text : fold(text, simplify).text);
  const lists = new Map<string, readonly Pattern[]>();
  for (const [name, list] of Object.entries(words)) lists.set(name, readList(list, lists, plain));
  return (patterns) =>
    matcher(patterns.split(' ').flatMap((pattern) => read(pattern, lists, plain)));
}

function simplifier({ traditional }: CopyRules): Simplify {
  return new Map(
    traditional.split(' ').map((pair): [string, string] => {
      const [from = '', to = from] = pair;
      return [from, to];
    }),
  );
}

/** Matches of a rule in order, none inside another: the longest at each place. */
function* matchesOf(text: string, says: Matcher): Generator<[start: number, end: number]> {
  for (let start = 0; start < text.length; start++) {
    const end = says.longest(text, start);
    if (end === undefined || end === start) continue;
    yield [start, end];
    start = end - 1;
  }
}

/** Worked out when first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes the checker of a set of rules; that takes some milliseconds, using it less than one. */
export function checker(rules: CopyRules): Checker {
  const simplify = simplifier(rules);
  const compile = compiler(rules, simplify);
  const talk = lazily(() => compile(rules.talk));
  const compiled = rules.rules.map((rule) => ({
    rule,
    says: compile(rule.says),
    unless: lazily(() => (rule.unless ?? []).map((one) => exception(one, compile))),
  }));

  return (original) => {
    const folded = fold(original, simplify);
    const { text, at, titles } = folded;
    const allowed = (start: number, end: number, unless: Holds[]) => {
      const first = at[start] ?? 0;
      return (
        titles.some(([from, to]) => from <= first && first < to) ||
        talk().isIn(around(text, start, end, sentenceEnd)) ||
        unless.some((holds) => holds(folded, start, end))
      );
    };
    const found = compiled.flatMap(({ rule, says, unless }) =>
      [...matchesOf(text, says)]
        .filter(([start, end]) => !allowed(start, end, unless()))
        .map(([start, end]): Finding => {
          const last = at[end - 1] ?? 0;
          const size = String.fromCodePoint(original.codePointAt(last) ?? 0).length;
          return { rule, start: at[start] ?? 0, end: last + size };
        }),
    );
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
