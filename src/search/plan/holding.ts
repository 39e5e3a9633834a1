import { isHan, type Part, type Phrase } from '../parts.ts';
import type { Engine, Filters, Hit } from '../types.ts';

type Hits = Map<string, Hit>;

/** Pages that may hold something, by fragment name. */
export interface Held {
  hits: Hits;
  /** The engine can't tell for sure: the pages have to be looked at. */
  loose: boolean;
}

async function ask(engine: Engine, term: string, filters: Filters): Promise<Hits> {
  const { results } = await engine.search(term, { filters });
  return new Map(results.map((hit) => [hit.id, hit]));
}

/** What all have in common, in the order of the first. */
function common([first, ...others]: Hits[]): Hits {
  return new Map([...(first ?? [])].filter(([id]) => others.every((o) => o.has(id))));
}

/** Runs of one script: `edi标准` → `edi`, `标 准`. */
function runs(part: Part): Part[] {
  const cut: Part[] = [];
  for (const token of part) {
    const last = cut.at(-1);
    if (last && isHan(token) && isHan(last[0] ?? '')) last.push(token);
    else cut.push([token]);
  }
  return cut;
}

async function holdingPart(engine: Engine, part: Part, filters: Filters): Promise<Held> {
  const hits = await ask(engine, `"${part.join(' ')}"`, filters);
  if (hits.size > 0 || part.every(isHan)) return { hits, loose: false };
  if (part.length === 1) return { hits: await ask(engine, part.join(''), filters), loose: true };
  const held = await Promise.all(runs(part).map((run) => holdingPart(engine, run, filters)));
  return { hits: common(held.map((h) => h.hits)), loose: true };
}

async function holdingPhrase(engine: Engine, phrase: Phrase, filters: Filters): Promise<Held> {
  const held = await Promise.all(phrase.map((part) => holdingPart(engine, part, filters)));
  const hits = common(held.map((h) => h.hits));
  if (held.length === 1) return { hits, loose: held[0]?.loose ?? false };
  // Punctuation takes a place in the index, but `8.6` and `A/B` are also there without it.
  const joined = phrase.flat();
  const compound = joined.some(isHan) ? new Map() : await ask(engine, joined.join(''), filters);
  return { hits: new Map([...compound, ...hits]), loose: true };
}

/** Pages that hold every phrase. */
export async function holding(engine: Engine, phrases: Phrase[], filters: Filters): Promise<Held> {
  const held = await Promise.all(phrases.map((p) => holdingPhrase(engine, p, filters)));
  return { hits: common(held.map((h) => h.hits)), loose: held.some((h) => h.loose) };
}
