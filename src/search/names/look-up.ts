import { isHan, key } from '../parts.ts';
import type { EntryKind } from '../types.ts';
import type { Named, NameIndex, Sound } from './name-index.ts';
import type { Match, Way } from './way.ts';

type Scored = Omit<Match, 'entry'>;

const kinds: Record<EntryKind, number> = { term: 0.3, law: 0.25, keyword: 0.2, title: 0.1, heading: 0 };

/** Names shorter than this say nothing inside a longer text. */
const telling = (text: string) => text.length >= (isHan(text) ? 2 : 3);

/** How `query` matches a written name: 100 the same, 70 its beginning, 60 a part of it, 0 not. */
function written(query: string, name: string): number {
  if (!name) return 0;
  if (name === query) return 100;
  if (!telling(query)) return 0;
  if (name.startsWith(query)) return 70;
  return isHan(query) && name.includes(query) ? 60 : 0;
}

function sounds(query: string, { full, initials, starts }: Sound): { score: number; way: Way } {
  if (query === full) return { score: 94, way: 'pinyin' };
  if (query.length >= 2 && query === initials) return { score: 92, way: 'initials' };
  if (query.length >= 3 && full.startsWith(query)) return { score: 68, way: 'pinyin' };
  if (query.length >= 3 && initials.startsWith(query)) return { score: 54, way: 'initials' };
  const at = query.length >= 4 ? full.indexOf(query) : -1;
  if (at > 0 && starts.has(at)) return { score: 58, way: 'pinyin' };
  return { score: 0, way: 'pinyin' };
}

/** The ways to match one entry, each with its score; zero means not at all. */
function ways(query: string, named: Named): Scored[] {
  const { name, abbr, english, aliases, definition } = named;
  const found: Scored[] = [
    { way: 'name', score: written(query, name) },
    { way: 'abbr', score: written(query, abbr) - 2 },
    ...aliases.map((a): Scored => ({
      way: 'alias',
      score: written(query, a.name) - 6,
      via: a.written,
    })),
  ];
  if (isHan(query)) {
    if (telling(name) && query.includes(name)) found.push({ way: 'inside', score: 45 });
    const alias = aliases.find((a) => telling(a.name) && query.includes(a.name));
    if (alias) found.push({ way: 'inside', score: 44, via: alias.written });
    const latin = query.split(/\p{Script=Han}+/u);
    if (abbr && latin.includes(abbr)) found.push({ way: 'inside', score: 45 });
    if (telling(query) && definition.includes(query)) found.push({ way: 'definition', score: 20 });
    return found;
  }
  const words = sounds(query, english);
  const guessed = words.way === 'initials' && query.length < 3;
  if (!guessed) found.push({ way: 'english', score: words.score });
  found.push(sounds(query, named.sound));
  for (const alias of aliases) {
    const { score, way } = sounds(query, alias.sound);
    found.push({ score: score - 4, way, via: alias.written });
  }
  return found;
}

/** Entries that `query` (normalised) names in any way, the likeliest first. */
export function lookUp(query: string, index: NameIndex): Match[] {
  const wanted = key(query);
  if (!wanted) return [];
  const matches: Match[] = [];
  for (const named of index) {
    const [best] = ways(wanted, named).sort((a, b) => b.score - a.score);
    if (best && best.score > 0) matches.push({ entry: named.entry, ...best });
  }
  const rank = (m: Match) => m.score + kinds[m.entry.kind];
  return matches.sort((a, b) => rank(b) - rank(a) || a.entry.name.length - b.entry.name.length);
}
