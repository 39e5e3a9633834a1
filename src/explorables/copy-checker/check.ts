import { around, clauseEnd, fold, sentenceEnd, type Folded } from './fold.ts';
import { type Compile, compiler } from './patterns.ts';
import type { CopyRule, CopyRules, Exception } from './rules.ts';

/** A wording that crosses a line. */
export interface Finding {
  rule: CopyRule;
  /** Range of the original text. */
  start: number;
  end: number;
}

export type Checker = (text: string) => Finding[];

type Holds = (folded: Folded, start: number, end: number) => boolean;

function exception(given: Exception, compile: Compile): Holds {
  const tests: Holds[] = [];
  const add = (
    patterns: readonly string[] | undefined,
    wrap: (p: string) => string,
    holds: (re: RegExp) => Holds,
  ) => {
    if (patterns) tests.push(holds(new RegExp(wrap(compile(patterns)), 'u')));
  };
  const inside = (p: string) => p;
  add(
    given.before,
    (p) => `${p}$`,
    (re) =>
      ({ text }, start) =>
        re.test(text.slice(Math.max(0, start - 24), start)),
  );
  add(
    given.after,
    (p) => `^${p}`,
    (re) =>
      ({ text }, _, end) =>
        re.test(text.slice(end, end + 24)),
  );
  const within =
    (ends: string) =>
    (re: RegExp): Holds =>
    ({ text }, start, end) =>
      re.test(around(text, start, end, ends));
  add(given.clause, inside, within(clauseEnd + sentenceEnd));
  add(given.sentence, inside, within(sentenceEnd));
  add(given.text, inside, within(''));
  add(given.and, inside, within(''));
  return (...place) => tests.every((holds) => holds(...place));
}

/** Makes the checker of a set of rules; making it takes some milliseconds, using it less than one. */
export function checker(rules: CopyRules): Checker {
  const simplify = new Map(
    rules.traditional.split(' ').map((pair): [string, string] => {
      const [from = '', to = from] = pair;
      return [from, to];
    }),
  );
  const compile = compiler(rules, simplify);
  const talk = new RegExp(compile(rules.talk), 'u');
  const compiled = rules.rules.map((rule) => ({
    rule,
    says: new RegExp(compile(rule.says), 'gu'),
    unless: (rule.unless ?? []).map((one) => exception(one, compile)),
  }));

  return (text) => {
    const folded = fold(text, simplify);
    const found = compiled.flatMap(({ rule, says, unless }) =>
      [...folded.text.matchAll(says)].flatMap((match) => {
        const start = match.index;
        const end = start + match[0].length;
        const first = folded.at[start] ?? 0;
        const inTitle = folded.titles.some(([from, to]) => from <= first && first < to);
        const talked = talk.test(around(folded.text, start, end, sentenceEnd));
        if (inTitle || talked || unless.some((holds) => holds(folded, start, end))) return [];
        const last = folded.at[end - 1] ?? 0;
        const size = String.fromCodePoint(text.codePointAt(last) ?? 0).length;
        return [{ rule, start: first, end: last + size }];
      }),
    );
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
