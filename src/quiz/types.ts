import type { Categorise } from './categorise/schema.ts';
import type { Cloze } from './cloze/schema.ts';
import type { Matching } from './matching/schema.ts';
import type { Multiple } from './multiple/schema.ts';
import type { Numeric } from './numeric/schema.ts';
import type { Ordering } from './ordering/schema.ts';
import type { Short } from './short/schema.ts';
import type { Single } from './single/schema.ts';

/** A question of the bank, as authors write it. */
export type Question = Single | Multiple | Numeric | Cloze | Matching | Ordering | Categorise | Short;
export type QuestionType = Question['type'];

/**
 * What a learner gave, by option ids: one id or a text · ids chosen or in order · id of part → id chosen.
 * `single`, `numeric`, `short`: string · `multiple`, `ordering`: array · `cloze`, `matching`, `categorise`: record.
 */
export type Response = string | string[] | Record<string, string>;

/** One part of a response (an option, gap, row or item) and how it stands. */
export interface PartVerdict {
  /** Id of the option, gap, left item or item. */
  part: string;
  /** `missed`: a key left out. `avoided`: a distractor left out. */
  verdict: 'right' | 'wrong' | 'missed' | 'avoided';
}

/** What checking a response comes to. Every response of every type ends in one of these. */
export type Grade =
  /** Nothing, or not everything, is filled in; `parts` are the empty ones. */
  | { kind: 'empty'; parts: string[] }
  /** Something is filled in that can't be read. */
  | { kind: 'invalid'; code: 'not-a-number' | 'wrong-unit' }
  | {
      kind: 'graded';
      right: boolean;
      /** Share of the parts that are right, 0 to 1. */
      score: number;
      parts: PartVerdict[];
      /** Index into the question's `mistakes`, when a typical one is recognised. */
      mistake?: number;
    };
