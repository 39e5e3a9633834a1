import { id, text } from '#quiz/schema';
import * as z from 'zod';

/**
 * Plain words divided by spaces; `{list}` is one word of a list, `#` a number, `…` a few characters
 * of the same clause, `$` the clause's end.
 */
const patterns = text.transform((words) => words.replace(/\s+/g, ' '));

/** Where words make a wording lawful; all places named must hold one. */
const exception = z.strictObject({
  /** Right before the match. */
  before: patterns.optional(),
  /** Right after it. */
  after: patterns.optional(),
  /** In the same clause. */
  clause: patterns.optional(),
  /** In the same sentence. */
  sentence: patterns.optional(),
  /** Anywhere. */
  text: patterns.optional(),
  /** Anywhere, too. */
  and: patterns.optional(),
});

/** `content/<locale>/copy-rules.yaml`: what the copy checker marks. Optional. */
export const copyRulesFile = z.strictObject({
  /** Words that show that a sentence talks about wordings instead of using them. */
  talk: patterns,
  /** Traditional characters, each with its simplified one behind it: `網网 級级`. */
  traditional: z.string().regex(/^(\p{Script=Han}{2}( \p{Script=Han}{2})*)?$/u, 'pairs'),
  /** Lists that patterns name; their words may hold signs, and lists that stand before theirs. */
  words: z.record(id, patterns),
  rules: z.array(
    z.strictObject({
      id,
      kind: z.enum(['absolute', 'medical', 'scarcity', 'price', 'exemption']),
      /** The wordings. */
      says: patterns,
      /** What makes them lawful. */
      unless: z.array(exception).min(1).optional(),
      /** A law of laws.yaml, and one of its articles. */
      law: id,
      article: text,
      /** Why it crosses a line, in one or two sentences. */
      why: text,
      /** What to write instead. */
      instead: text,
    }),
  ),
});
