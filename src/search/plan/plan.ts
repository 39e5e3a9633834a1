import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../names/index.ts';
import type { Phrase } from '../parts.ts';
import type { Engine, Filters, Hit, Spellings } from '../types.ts';

/** Where a search looks, and how it is told to. */
export interface Scope {
  engine: Engine;
  lexicon: Lexicon;
  filters: Filters;
  /** Fetches `search/words.<locale>.json`; asked for only when a query in pinyin can't be explained without it. */
  spellings?: (() => Promise<Spellings>) | undefined;
}

export interface Candidate {
  hit: Hit;
  /** 0 to 1: how much of the query the page holds. */
  weight: number;
}

/** What a query comes to: which lessons to look at, in what light. */
export interface Plan {
  /** By fragment name. */
  candidates: Map<string, Candidate>;
  /** Texts to mark and to count. */
  phrases: Phrase[];
  /** Fragments of lessons that a name containing the query leads to. */
  alike: ReadonlySet<string>;
  /** How much each of `phrases` says, when they are only pieces of the query. */
  worth?: number[];
  /** Entries the query is a name of; their lessons come first. */
  pins: Match[];
  instead?: string;
  partial: boolean;
}

export const empty: Plan = {
  candidates: new Map(),
  phrases: [],
  pins: [],
  alike: new Set(),
  partial: false,
};

export const isEmpty = (plan: Plan): boolean =>
  plan.candidates.size === 0 && plan.pins.length === 0;

/** What a phrase says that is not a mere piece of the query. */
const whole = 10;

const worthOf = ({ phrases, worth }: Plan): number[] => worth ?? phrases.map(() => whole);

/** The first plan, and below it what the others add. `share`: how much of a page's weight counts there, 0 to 1. */
export function joined([first = empty, ...others]: Plan[], share: number): Plan {
  const candidates = new Map(first.candidates);
  for (const other of others)
    for (const [id, { hit, weight }] of other.candidates)
      if (!candidates.has(id)) candidates.set(id, { hit, weight: share * weight });
  const all = [first, ...others];
  return {
    ...first,
    candidates,
    phrases: all.flatMap(({ phrases }) => phrases),
    ...(all.some(({ worth }) => worth) && { worth: all.flatMap(worthOf) }),
    pins: all.flatMap(({ pins }) => pins),
  };
}

export function candidatesFrom(...held: Map<string, Hit>[]): Map<string, Candidate> {
  return new Map(
    held.flatMap((hits) => [...hits].map(([id, hit]) => [id, { hit, weight: 1 }] as const)),
  );
}
