import { bestEdit, lookUp, type Match } from '../names/index.ts';
import { certain } from '../names/way.ts';
import { normalise } from '../normalise.ts';
import { key, type Phrase, phrase, phrases } from '../parts.ts';
import { withoutQuestionWords } from '../question-words.ts';
import type { Hit } from '../types.ts';
import { literally } from './literal.ts';
import { candidatesFrom, empty, isEmpty, type Plan, type Scope } from './plan.ts';
import { relaxed } from './relaxed.ts';
import { spelled } from './spelled.ts';

export type { Plan, Scope } from './plan.ts';

/** From this score up a match is what the query probably meant, when no page holds the words themselves. */
const likely = 50;

/** The entry meant by a query that stands in no page; part of a heading is not a name for it. */
function meant(query: string, matches: Match[], scope: Scope): Match | undefined {
  const isName = ({ entry: { kind }, score }: Match) =>
    score >= certain || (score >= likely && (kind === 'term' || kind === 'keyword'));
  return matches.find(isName) ?? bestEdit(query, scope.lexicon.names);
}

/** The entry that the query calls by another name, though some page holds the query itself. */
function otherwiseNamed([best]: Match[]): Match | undefined {
  return best && best.way !== 'name' && best.score >= certain ? best : undefined;
}

interface Called {
  phrase: Phrase;
  hits: Map<string, Hit>;
}

/** Pages that hold an entry's name; where none does, those that use its abbreviation or an alias. */
async function calledBy({ entry }: Match, scope: Scope): Promise<Called[]> {
  const call = async (name: string): Promise<Called> => {
    const wanted = phrase(normalise(name, scope.lexicon.simplify));
    return { phrase: wanted, hits: await literally([wanted], scope, false) };
  };
  const proper = await call(entry.name);
  if (proper.hits.size > 0) return [proper];
  const others = [entry.abbr ?? [], entry.aliases ?? []].flat();
  return (await Promise.all(others.map(call))).filter(({ hits }) => hits.size > 0);
}

/** Exactly the words typed, nothing read into them. */
export async function literalPlan(query: string, scope: Scope): Promise<Plan> {
  const typed = phrases(query);
  const hits = await literally(typed, scope, false);
  return { ...empty, candidates: candidatesFrom(hits), phrases: typed };
}

/** True when the page should say which word was searched for. */
function worthSaying({ entry, way }: Match, query: string, hits: Map<string, Hit>): boolean {
  if (key(entry.name.toLowerCase()) === key(query)) return false;
  return hits.size === 0 || way === 'pinyin' || way === 'initials';
}

/** The query's own words, and the entry it is a name of. */
async function named(query: string, scope: Scope): Promise<Plan> {
  const matches = lookUp(query, scope.lexicon.names);
  const typed = phrases(query);
  const pins = matches.filter((m) => m.score >= certain);
  const hits = await literally(typed, scope, pins.length > 0);
  const marks = hits.size > 0 ? typed : [];
  const entry = hits.size > 0 ? otherwiseNamed(matches) : meant(query, matches, scope);
  if (!entry) return { ...empty, candidates: candidatesFrom(hits), phrases: marks, pins };
  const called = await calledBy(entry, scope);
  return {
    candidates: candidatesFrom(...called.map((c) => c.hits), hits),
    phrases: [...marks, ...called.map((c) => c.phrase)],
    pins: pins.includes(entry) ? pins : [entry, ...pins],
    partial: false,
    ...(worthSaying(entry, query, hits) && { instead: entry.entry.name }),
  };
}

/** The first reading of a query in pinyin that some page holds. */
async function sounded(query: string, scope: Scope): Promise<Plan> {
  const spellings = /^[a-z ]+$/.test(query) ? await scope.spellings?.() : undefined;
  for (const reading of spellings ? spelled(query, spellings) : []) {
    const found = await named(reading, scope);
    if (!isEmpty(found)) return { instead: reading, ...found };
  }
  return empty;
}

/**
 * What `query` (normalised) comes to: its words, else what they are another name or a misspelling of,
 * else the query without question words, else what it spells, else its pieces.
 */
export async function plan(query: string, scope: Scope): Promise<Plan> {
  const direct = await named(query, scope);
  if (!isEmpty(direct)) return direct;
  const asked = withoutQuestionWords(query);
  if (asked && asked !== query) {
    const answer = await named(asked, scope);
    if (!isEmpty(answer)) return answer;
  }
  const heard = await sounded(query, scope);
  if (!isEmpty(heard)) return heard;
  return relaxed(asked || query, scope);
}
