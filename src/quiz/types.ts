import type { Branching } from './branching/schema.ts';
import type { Categorise } from './categorise/schema.ts';
import type { Cloze } from './cloze/schema.ts';
import type { Fault } from './fault/schema.ts';
import type { Matching } from './matching/schema.ts';
import type { Multiple } from './multiple/schema.ts';
import type { Numeric } from './numeric/schema.ts';
import type { Ordering } from './ordering/schema.ts';
import type { Option } from './options.ts';
import type { Rubric } from './rubric/schema.ts';
import type { Short } from './short/schema.ts';
import type { Single } from './single/schema.ts';

/** Every question type by its name: a new type is added here and in {@link Items}. */
interface Questions {
  single: Single;
  multiple: Multiple;
  numeric: Numeric;
  cloze: Cloze;
  matching: Matching;
  ordering: Ordering;
  categorise: Categorise;
  short: Short;
  branching: Branching;
  fault: Fault;
  rubric: Rubric;
}

export type QuestionType = keyof Questions;
/** A question of the bank, as authors write it. */
export type Question = QuestionOf;
export type QuestionOf<T extends QuestionType = QuestionType> = {
  [K in T]: Questions[K] & { type: K };
}[T];

/** A question as one learner sees it: what is shuffled is in the shown order. */
type Shown<Q> = Q & {
  /** What `present` was given; the same seed gives the same item again. */
  seed: number;
};

type OrderingItem = Shown<Ordering> & {
  /** Ids in the right order. */
  key: string[];
};

/** A numeric question with its parameters drawn and its texts filled in. */
export type NumericItem = Shown<Omit<Numeric, 'given' | 'mistakes'>> & {
  /** The givens as drawn, by name. */
  values: Record<string, number>;
  /** The right answer in the asked unit, not rounded. */
  answer: number;
  /** What typical wrong ways lead to with these values, in the asked unit; none is near the answer. */
  mistakes: { value: number; reason: string }[];
};

/** Fragments as options to pick; those at fault are `right`. */
type FaultItem = Shown<Omit<Fault, 'fragments'>> & { options: Option[] };

interface Items {
  single: Shown<Single>;
  multiple: Shown<Multiple>;
  numeric: NumericItem;
  cloze: Shown<Cloze>;
  matching: Shown<Matching>;
  ordering: OrderingItem;
  categorise: Shown<Categorise>;
  short: Shown<Short>;
  branching: Shown<Branching>;
  fault: FaultItem;
  rubric: Shown<Rubric>;
}

/** A question as one learner sees it. */
export type Item = ItemOf;
export type ItemOf<T extends QuestionType = QuestionType> = {
  [K in T]: Items[K] & { type: K };
}[T];

/**
 * What a learner gave, by option ids: one id or a text · ids chosen or in order · id of part → id chosen.
 * `single`, `numeric`, `short`: string · `multiple`, `fault`, `ordering`: array · `branching`: array of the
 * decisions in order · `cloze`, `matching`, `categorise`: record · `rubric`: record of `answer` and `met`, the ids
 * of the criteria joined by spaces.
 */
export type Response = string | string[] | Record<string, string>;

/** One part of a response (an option, gap, row or item) and how it stands. */
export interface PartVerdict {
  /** Id of the option, gap, left item, item, decision or criterion. */
  part: string;
  /** `missed`: a key left out. `avoided`: a distractor left out. */
  verdict: 'right' | 'wrong' | 'missed' | 'avoided';
}

/** A response that can't be graded yet: it costs no try. */
export type Ungraded =
  /**
   * Nothing, or not everything, is filled in; `parts` are the empty gaps, rows or items; of a case, the
   * situation to decide; of a rubric, `answer` or `met`. `parts` is `[]` for types with one field
   * (`single`, `multiple`, `fault`, `numeric`, `short`).
   */
  | { kind: 'empty'; parts: string[] }
  /** Something is filled in that can't be read. */
  | { kind: 'invalid'; code: 'not-a-number' | 'wrong-unit' };

export interface Graded {
  kind: 'graded';
  right: boolean;
  /** 0 to 1, by the type's rule (README); 1 exactly when `right`. */
  score: number;
  /** `[]` for `numeric` and `short`, which have one field. */
  parts: PartVerdict[];
  /** Index into the item's `mistakes`, when a typical one is recognised. */
  mistake?: number;
}

/** What checking a response comes to. Every response of every type ends in one of these. */
export type Grade = Ungraded | Graded;

/** One part of a response in words of the question, to be shown as a list. */
export interface Said {
  /** Id of the option, gap, left item, item, decision or criterion; `answer` for what was typed. */
  part: string;
  /** What was asked for, where the question says it in words: a left item, an item to sort. */
  label?: string;
  /** What was answered: the text of an option, partner, category or step, a number with its unit, a word. */
  answer: string;
  /** Why this is right or wrong, where the author says so for the part. */
  reason?: string;
}
