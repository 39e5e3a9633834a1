import { citation } from '../citation.ts';
import { bestEdit, lookUp, type Match } from '../names/index.ts';
import { reader } from '../names/reading.ts';
import { certain } from '../names/way.ts';
import { normalise } from '../normalise.ts';
import { isHan, key, type Phrase, phrase, phrases } from '../parts.ts';
import { withoutQuestionWords } from '../question-words.ts';
import type { Hit } from '../types.ts';
import { literally } from './literal.ts';
import { candidatesFrom, empty, isEmpty, joined, type Plan, type Scope } from './plan.ts';
import { relaxed } from './relaxed.ts';
import { spelled } from './spelled.ts';
import { interchangeable, variants } from './variants.ts';

export type { Plan, Scope } from './plan.ts';

/** A longer Chinese text is a question, not a word misspelt. */
const longestHeard = 8;

/** From this score up a match is what the query probably meant, when no page holds the words themselves. */
const likely = 50;

/** The entry meant by a query that stands in no page; part of a heading is not a name for it. */
function meant(query: string, matches: Match[], scope: Scope): Match | undefined {
  const isName = ({ entry: { kind }, score, way }: Match) =>
    score >= certain ||
    (score >= likely && (kind === 'term' || kind === 'keyword' || way === 'english'));
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

/** The query's own words, and the entry it is a name of. `guess`: or may be part or a misspelling of. */
async function named(query: string, scope: Scope, guess = true): Promise<Plan> {
  const matches = lookUp(query, scope.lexicon.names);
  const typed = phrases(query);
  const pins = matches.filter((m) => m.score >= certain);
  const hits = await literally(typed, scope, pins.length > 0);
  const marks = hits.size > 0 ? typed : [];
  const entry = hits.size > 0 || !guess ? otherwiseNamed(matches) : meant(query, matches, scope);
  const alike = new Set(
    matches.flatMap(({ entry: { page = -1, kind } }) =>
      kind === 'heading' ? [] : (scope.lexicon.table.pages[page]?.id ?? []),
    ),
  );
  if (!entry) return { ...empty, candidates: candidatesFrom(hits), phrases: marks, pins, alike };
  const called = await calledBy(entry, scope);
  return {
    candidates: candidatesFrom(...called.map((c) => c.hits), hits),
    phrases: [...marks, ...called.map((c) => c.phrase)],
    pins: pins.includes(entry) ? pins : [entry, ...pins],
    alike,
    partial: false,
    ...(worthSaying(entry, query, hits) && { instead: entry.entry.name }),
  };
}

/** What other wordings of `query` find; the first that finds something is the one to name. */
async function reworded(query: string, scope: Scope): Promise<Plan> {
  const found = await Promise.all(
    variants(query).map(async (wording) => ({ wording, plan: await named(wording, scope, false) })),
  );
  const [first, ...others] = found.filter(({ plan }) => !isEmpty(plan));
  if (!first) return empty;
  const plans = [first, ...others].map(({ plan }) => plan);
  return { instead: first.wording, ...joined(plans, 1) };
}

/** Below this many lessons, what parts of a query find is worth showing too. */
const few = 3;
/** Characters from which a text is likely to be more than one word. */
const severalWords = 4;
/** From this many on, other wordings would only add noise. */
const plenty = 5;

/**
 * A query of several words that hardly any page holds together, with the pages that hold some of them;
 * a name that no page holds, with what tells where in its lesson to look.
 */
async function filled(query: string, found: Plan, scope: Scope): Promise<Plan> {
  const several = query.includes(' ') || key(query).length >= severalWords;
  const scarce = several && found.pins.length === 0 && found.candidates.size < few;
  const led = found.pins.some(({ entry }) => entry.page !== undefined);
  if (found.candidates.size > 0 ? !scarce : !led) return found;
  return joined([found, await relaxed(query, scope)], 0.4);
}

/** The words, else other wordings of them; both where one is as good as the other. */
async function worded(query: string, scope: Scope): Promise<Plan> {
  const direct = await named(query, scope);
  if (isEmpty(direct)) return filled(query, await reworded(query, scope), scope);
  if (direct.candidates.size >= plenty || !interchangeable(query))
    return filled(query, direct, scope);
  const { instead: _, ...others } = await reworded(query, scope);
  return filled(query, joined([direct, { ...others, pins: [] }], 0.8), scope);
}

/** The first reading of a query by its sound that some page holds. */
async function sounded(query: string, scope: Scope): Promise<Plan> {
  const latin = /^[a-z ]+$/.test(query);
  const han = !latin && isHan(key(query)) && key(query).length <= longestHeard;
  const spellings = latin || han ? await scope.spellings?.() : undefined;
  if (!spellings) return empty;
  const heard = latin ? query : reader(spellings.sounds)(query);
  const called = await named(heard, scope);
  if (han && !isEmpty(called)) return called;
  for (const reading of spelled(heard, spellings.words)) {
    const found = await named(reading, scope);
    if (!isEmpty(found)) return { instead: reading, ...found };
  }
  return empty;
}

/**
 * What `query` (normalised) comes to: its words, else what they are another name or a misspelling of,
 * else the same in other words, else the query without question words, else what it sounds like,
 * else its pieces.
 */
export async function plan(query: string, scope: Scope): Promise<Plan> {
  const law = citation(query, scope.lexicon.names);
  const cited = law === undefined ? empty : await named(law, scope);
  if (!isEmpty(cited)) return cited;
  const direct = await worded(query, scope);
  if (!isEmpty(direct)) return direct;
  const asked = withoutQuestionWords(query);
  if (asked && asked !== query) {
    const answer = await worded(asked, scope);
    if (!isEmpty(answer)) return answer;
  }
  const heard = await sounded(query, scope);
  if (!isEmpty(heard)) return heard;
  return relaxed(asked || query, scope);
}
