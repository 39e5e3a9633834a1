import { lookUp } from '../names/index.ts';
import { normalise } from '../normalise.ts';
import { phrase } from '../parts.ts';
import { holding } from './holding.ts';
import { pieces } from './pieces.ts';
import { type Candidate, empty, type Plan, type Scope } from './plan.ts';

/** Pages with less than this share of the best page's evidence are left out. */
const floor = 0.4;

/** When no page holds the whole query: pages that hold its rarer pieces. */
export async function relaxed(query: string, scope: Scope): Promise<Plan> {
  const { engine, filters, lexicon } = scope;
  const found = await Promise.all(
    pieces(query, lexicon.names).map(async (piece) => {
      const wanted = phrase(normalise(piece, lexicon.simplify));
      const { hits, loose } = await holding(engine, [wanted], filters);
      return { wanted, hits: loose ? new Map() : hits, length: [...piece].length };
    }),
  );
  const telling = found.filter(({ hits }) => hits.size > 0);
  const candidates = new Map<string, Candidate>();
  for (const { hits, length } of telling) {
    const rarity = length * Math.log(1 + lexicon.pages.size / hits.size);
    for (const [id, hit] of hits) {
      candidates.set(id, { hit, weight: (candidates.get(id)?.weight ?? 0) + rarity });
    }
  }
  const best = Math.max(...[...candidates.values()].map((c) => c.weight));
  for (const [id, { hit, weight }] of candidates) {
    if (weight < floor * best) candidates.delete(id);
    else candidates.set(id, { hit, weight: weight / best });
  }
  const inside = lookUp(query, lexicon.names).filter((m) => m.way === 'inside');
  const pins = inside.filter((m) => m.entry.kind === 'term');
  return { ...empty, candidates, phrases: telling.map((t) => t.wanted), pins, partial: true };
}
