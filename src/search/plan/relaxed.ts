import { lookUp } from '../names/index.ts';
import { certain } from '../names/way.ts';
import { normalise } from '../normalise.ts';
import { key, type Phrase, phrase } from '../parts.ts';
import type { Hit } from '../types.ts';
import { holding } from './holding.ts';
import { type Piece, pieces } from './pieces.ts';
import { type Candidate, empty, type Plan, type Scope } from './plan.ts';

/** Pages with less than this share of the best page's evidence are left out. */
const floor = 0.4;

/** What a page is worth more for a piece that names what it teaches. */
const taught = 0.5;

interface Telling {
  wanted: Phrase[];
  hits: Map<string, Hit>;
  /** Pages, by fragment name, that teach what the piece is a name of. */
  homes: Set<string>;
  /** Longer and rarer pieces say more. */
  worth: number;
}

/** The pages that hold a piece, or a word that means the same. */
async function told({ text, also }: Piece, { engine, filters, lexicon }: Scope): Promise<Telling> {
  const names = [...new Set([text, ...also])];
  const words = names.map(async (word) => {
    const wanted = phrase(normalise(word, lexicon.simplify));
    const { hits, loose } = await holding(engine, [wanted], filters);
    return { wanted, hits: loose ? new Map<string, Hit>() : hits };
  });
  const held = (await Promise.all(words)).filter(({ hits }) => hits.size > 0);
  const hits = new Map(held.flatMap((word) => [...word.hits]));
  const rarity = Math.log(1 + lexicon.pages.size / Math.max(1, hits.size));
  const meant = names.flatMap((word) => lookUp(word, lexicon.names)[0] ?? []);
  const homes = meant.flatMap(({ entry: { page = -1 }, score }) =>
    score < certain ? [] : (lexicon.table.pages[page]?.id ?? []),
  );
  return {
    wanted: held.map(({ wanted }) => wanted),
    hits,
    homes: new Set(homes),
    worth: [...text].length * rarity,
  };
}

/** When no page holds the whole query: pages that hold its rarer pieces. */
export async function relaxed(query: string, scope: Scope): Promise<Plan> {
  const { lexicon } = scope;
  const found = await Promise.all(pieces(query, lexicon.names).map((piece) => told(piece, scope)));
  const telling = found.filter(({ hits }) => hits.size > 0);
  const candidates = new Map<string, Candidate>();
  for (const { hits, homes, worth } of telling)
    for (const [id, hit] of hits) {
      const weight = homes.has(id) ? (1 + taught) * worth : worth;
      candidates.set(id, { hit, weight: (candidates.get(id)?.weight ?? 0) + weight });
    }
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
