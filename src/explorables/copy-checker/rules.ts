/** What kind of line a wording crosses. */
export const kinds = ['absolute', 'medical', 'scarcity', 'price', 'exemption'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Patterns are plain words divided by spaces, which keeps the file small: `{name}` is one word of a list, `#` a number, `…` up to eight characters of
 * the same clause. An exception holds when each of its keys finds one of its patterns in its place.
 */
export interface Exception {
  /** Right before the match, right after it. */
  before?: string | undefined;
  after?: string | undefined;
  /** Somewhere in the match's clause, its sentence, the whole text. */
  clause?: string | undefined;
  sentence?: string | undefined;
  text?: string | undefined;
  /** Somewhere in the whole text, too. */
  and?: string | undefined;
}

export interface CopyRule {
  id: string;
  kind: Kind;
  says: string;
  /** Any of them makes the wording lawful. */
  unless?: readonly Exception[] | undefined;
  law: string;
  article: string;
  why: string;
  instead: string;
}

/** The rules as the course's content has them. */
export interface CopyRules {
  /** Traditional characters, each with its simplified one behind it: `網网 級级`. */
  traditional: string;
  /** Words that show that a sentence talks about wordings instead of using them. */
  talk: string;
  /** Lists by name; a word may be made of lists that stand before it. */
  words: Readonly<Record<string, string>>;
  rules: readonly CopyRule[];
}

/** What the page or its data file brings: the rules, and the laws they cite with their addresses. */
export interface CopyData {
  rules: CopyRules;
  laws: Readonly<Record<string, { name: string; href: string }>>;
}

/** For a course without rules: nothing is marked. */
export const noRules: CopyData = {
  rules: { talk: '', traditional: '', words: {}, rules: [] },
  laws: {},
};
