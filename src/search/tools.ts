import { foldWithOrigin } from './folded.ts';
import { excerpt } from './page/excerpt.ts';
import { marked } from './page/lesson-hit.ts';
import { type Phrase, phrases } from './parts.ts';
import { pattern } from './pattern.ts';
import { holding } from './plan/holding.ts';
import type { Plan, Scope } from './plan/index.ts';
import { matches } from './segments.ts';
import type { Hit, ToolHit } from './types.ts';

/** Tools listed for one query. */
const most = 3;
/** Phrases of a plan that are asked for; the rest says little about a tool. */
const telling = 3;

async function toolHit(hit: Hit, patterns: RegExp[], { lexicon }: Scope): Promise<ToolHit> {
  const { simplify } = lexicon;
  const { url, content, meta } = await hit.data();
  const title = meta['title'] ?? '';
  // The title is repeated at the beginning of the text.
  const text = content
    .replaceAll('\u200b', '')
    .replace(title, '')
    .replace(/^[.\s]+/, '');
  const found = matches(foldWithOrigin(text, simplify), patterns);
  return {
    path: url.replace(/^\//, ''),
    title: marked(title, patterns, simplify),
    excerpt: excerpt(text, found, 0, text.length),
  };
}

async function holdingOneOf(wanted: Phrase[], { engine, filters }: Scope): Promise<Hit[]> {
  const held = await Promise.all(wanted.map((phrase) => holding(engine, [phrase], filters)));
  return [...new Map(held.flatMap(({ hits, loose }) => (loose ? [] : [...hits]))).values()];
}

/**
 * Interactive models whose title, situation or discovery holds `query` (normalised), else a phrase
 * of what it was taken for; those named so come first.
 */
export async function findTools(query: string, plan: Plan, scope: Scope): Promise<ToolHit[]> {
  const typed = phrases(query);
  const direct = await holdingOneOf(typed, scope);
  const wanted = direct.length > 0 ? typed : plan.phrases.slice(0, telling);
  const hits = direct.length > 0 ? direct : await holdingOneOf(wanted, scope);
  const patterns = wanted.map(pattern);
  const tools = await Promise.all(hits.map((hit) => toolHit(hit, patterns, scope)));
  const named = ({ title }: ToolHit) => Number(title.some(({ mark }) => mark));
  return tools.sort((a, b) => named(b) - named(a)).slice(0, most);
}
