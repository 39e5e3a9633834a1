import { readOnce } from '../page/read.ts';
import type { Phrase } from '../parts.ts';
import { pattern } from '../pattern.ts';
import type { Hit } from '../types.ts';
import { holding } from './holding.ts';
import type { Scope } from './plan.ts';

/** Uncertain pages that are looked at. */
const most = 6;

/** Pages whose text really holds the phrases. Loads their text. */
async function verified(
  hits: Map<string, Hit>,
  phrases: Phrase[],
  scope: Scope,
): Promise<Map<string, Hit>> {
  const looked = [...hits].slice(0, most).map(async ([id, hit]) => {
    const { folded } = await readOnce(hit, scope.engine, scope.lexicon.simplify);
    return { id, hit, holds: phrases.every((p) => folded.text.search(pattern(p)) >= 0) };
  });
  const held = (await Promise.all(looked)).filter((page) => page.holds);
  return new Map(held.map(({ id, hit }) => [id, hit]));
}

/** Pages that hold the phrases as they are. `cheaply`: uncertain pages are left out instead of loaded. */
export async function literally(
  phrases: Phrase[],
  scope: Scope,
  cheaply: boolean,
): Promise<Map<string, Hit>> {
  const { hits, loose } = await holding(scope.engine, phrases, scope.filters);
  if (!loose) return hits;
  return cheaply ? new Map() : verified(hits, phrases, scope);
}
