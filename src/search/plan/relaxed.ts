import { lookUp } from '../names/index.ts';
import { normalise } from '../normalise.ts';
import { key, type Phrase, phrase } from '../parts.ts';
import { synonymsOf } from '../synonyms.ts';
import type { Hit } from '../types.ts';
import { holding } from './holding.ts';
import { pieces } from './pieces.ts';
import { type Candidate, empty, type Plan, type Scope } from './plan.ts';

/** Pages with less than this share of the best page's evidence are left out. */
const floor = 0.4;

interface Telling {
  wanted: Phrase[];
  hits: Map<string, Hit>;
  /** Longer and rarer pieces say more. */
  worth: number;
}

/** The pages that hold a piece, or a word that means the same. */
async function told(piece: string, { engine, filters, lexicon }: Scope): Promise<Telling> {
  const words = [piece, ...synonymsOf(piece)].map(async (word) => {
    const wanted = phrase(normalise(word, lexicon.simplify));
    const { hits, loose } = await holding(engine, [wanted], filters);
    return { wanted, hits: loose ? new Map<string, Hit>() : hits };
  });
  const held = (await Promise.all(words)).filter(({ hits }) => hits.size > 0);
  const hits = new Map(held.flatMap((word) => [...word.hits]));
  const rarity = Math.log(1 + lexicon.pages.size / Math.max(1, hits.size));
  return { wanted: held.map(({ wanted }) => wanted), hits, worth: [...piece].length * rarity };
}

/** When no page holds the whole query: pages that hold its rarer pieces. */
export async function relaxed(query: string, scope: Scope): Promise<Plan> {
  const { lexicon } = scope;
  const found = await Promise.all(pieces(query, lexicon.names).map((piece) => told(piece, scope)));
  const telling = found.filter(({ hits }) => hits.size > 0);
  const candidates = new Map<string, Candidate>();
  for (const { hits, worth } of telling)
    for (const [id, hit] of hits)
      candidates.set(id, { hit, weight: (candidates.get(id)?.weight ?? 0) + worth });
  const best = Math.max(...[...candidates.values()].map((c) => c.weight));
  for (const [id, { hit, weight }] of candidates) {
    if (weight < floor * best) candidates.delete(id);
    else candidates.set(id, { hit, weight: weight / best });
  }
  const inside = lookUp(query, lexicon.names).filter((m) => m.way === 'inside');
  const asked = [...key(query)].length;
  const pins = inside.filter(
    (m) => m.entry.kind === 'term' && 2 * [...(m.via ?? m.entry.name)].length >= asked,
  );
  const phrases = telling.flatMap(({ wanted }) => wanted);
  const worth = telling.flatMap((t) => t.wanted.map(() => t.worth));
  return { ...empty, candidates, phrases, worth, pins, partial: true };
}
