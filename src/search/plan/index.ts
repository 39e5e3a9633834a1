import { bestEdit, lookUp, type Match } from '../names/index.ts';
import { certain } from '../names/way.ts';
import { normalise } from '../normalise.ts';
import { phrase, phrases } from '../parts.ts';
import { withoutQuestionWords } from '../question-words.ts';
import { literally } from './literal.ts';
import { candidatesFrom, empty, isEmpty, type Plan, type Scope } from './plan.ts';
import { relaxed } from './relaxed.ts';
import { spelled } from './spelled.ts';

export type { Candidate, Plan, Scope } from './plan.ts';

/** From this score up a match is what the query probably meant, when no page holds the words themselves. */
const likely = 50;

/** The entry to search for by its proper name, if the query calls it by another. */
function otherwiseNamed(matches: Match[], least: number): Match | undefined {
  const [best] = matches;
  return best && best.way !== 'name' && best.score >= least ? best : undefined;
}

/** Exactly the words typed, nothing read into them. */
export async function literalPlan(query: string, scope: Scope): Promise<Plan> {
  const typed = phrases(query);
  const hits = await literally(typed, scope, false);
  return { ...empty, candidates: candidatesFrom(hits), phrases: typed };
}

async function named(query: string, scope: Scope): Promise<Plan> {
  const { names, simplify } = scope.lexicon;
  const matches = lookUp(query, names);
  const guess = otherwiseNamed(matches, likely);
  const typed = phrases(query);
  const hits = await literally(typed, scope, guess !== undefined);
  const other =
    hits.size > 0
      ? otherwiseNamed(matches, certain)
      : (guess ?? (matches[0]?.way === 'name' ? undefined : bestEdit(query, names)));
  const pins = matches.filter((m) => m.score >= certain);
  const marks = hits.size > 0 ? typed : [];
  if (!other) return { ...empty, candidates: candidatesFrom(hits), phrases: marks, pins };
  const proper = phrase(normalise(other.entry.name, simplify));
  const byName = await literally([proper], scope, false);
  const silent = hits.size > 0 && other.way !== 'pinyin' && other.way !== 'initials';
  return {
    candidates: candidatesFrom(byName, hits),
    phrases: [...marks, proper],
    pins: pins.includes(other) ? pins : [other, ...pins],
    partial: false,
    ...(!silent && { instead: other.entry.name }),
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
