import type { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { type Look, lessonHit } from './page/lesson-hit.ts';
import { readOnce } from './page/read.ts';
import { phrase } from './parts.ts';
import { pattern } from './pattern.ts';
import { holding } from './plan/holding.ts';
import { literalPlan, type Plan, plan, type Scope } from './plan/index.ts';
import { findQuestions } from './questions.ts';
import { pinned, type Ranked, ranked, shown } from './rank.ts';
import { findNamed } from './terms.ts';
import { findTools } from './tools.ts';
import type { Answer, Engine, Hit, LessonHit, Spellings } from './types.ts';

export interface FindOptions {
  /** Only this chapter. */
  chapter?: string;
  /** Take the words as typed: no other names, no corrections, no parts. */
  literal?: boolean;
  /** Fetches `search/words.<locale>.json`; asked for only when a query in pinyin can't be explained without it. */
  spellings?: () => Promise<Spellings>;
}

/** The page's hit; a lesson that is pinned but not found is asked for by its title. */
async function hitOf(id: string, result: Plan, scope: Scope): Promise<Hit | undefined> {
  const candidate = result.candidates.get(id);
  if (candidate) return candidate.hit;
  const title = scope.lexicon.pages.get(id)?.foldedTitle ?? '';
  const { hits } = await holding(scope.engine, [phrase(title)], scope.filters);
  return hits.get(id);
}

async function load({ id, points }: Ranked, result: Plan, scope: Scope, look: Look) {
  const page = scope.lexicon.pages.get(id);
  const found = page && (await hitOf(id, result, scope));
  if (!found) return undefined;
  const { hit, count, evidence } = lessonHit(
    page,
    await readOnce(found, scope.engine, scope.lexicon.simplify),
    look,
  );
  return { hit, points: points + (result.worth ? 20 * evidence : Math.min(4, 0.6 * count)) };
}

async function lessons(
  result: Plan,
  scope: Scope,
  chapter: string | undefined,
): Promise<LessonHit[]> {
  const pins = pinned(result, scope.lexicon, chapter);
  const look: Look = {
    patterns: result.phrases.map(pattern),
    ...(result.worth && { worth: result.worth }),
    simplify: scope.lexicon.simplify,
    anchors: result.pins.flatMap(({ entry }) => entry.anchor ?? []),
  };
  const loaded = ranked(result, pins, scope.lexicon).map((page) => load(page, result, scope, look));
  return (await Promise.all(loaded))
    .filter((page) => page !== undefined)
    .sort((a, b) => b.points - a.points)
    .slice(0, shown)
    .map((page) => page.hit);
}

/** The answer to no question. */
export const nothing: Answer = {
  terms: [],
  laws: [],
  lessons: [],
  tools: [],
  questions: [],
  partial: false,
};

/** Searches terms, lessons, tools and practice questions. Rejects when the index can't be loaded. */
export async function find(
  query: string,
  engine: Engine,
  lexicon: Lexicon,
  { chapter, literal, spellings }: FindOptions = {},
): Promise<Answer> {
  const wanted = normalise(query, lexicon.simplify);
  if (phrase(wanted).length === 0) return nothing;
  const within = chapter ? { chapter } : {};
  const scope: Scope = { engine, lexicon, filters: { type: 'lesson', ...within }, spellings };
  const result = await (literal ? literalPlan : plan)(wanted, scope);
  const [found, tools, questions] = await Promise.all([
    lessons(result, scope, chapter),
    findTools(wanted, result, { ...scope, filters: { type: 'tool', ...within } }),
    findQuestions(result, { ...scope, filters: { type: 'question', ...within } }),
  ]);
  const name = result.instead ?? wanted;
  return {
    terms: literal ? [] : findNamed('term', name, lexicon, chapter),
    laws: literal ? [] : findNamed('law', name, lexicon),
    lessons: found,
    tools,
    questions,
    partial: result.partial,
    ...(result.instead !== undefined && { instead: result.instead }),
  };
}
