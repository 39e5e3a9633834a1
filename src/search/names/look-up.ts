import { isHan, key } from '../parts.ts';
import type { EntryKind } from '../types.ts';
import { type Named, type NameIndex, type Sound, stemsOf } from './name-index.ts';
import type { Match, Way } from './way.ts';

type Scored = Omit<Match, 'entry'>;

const kinds: Record<EntryKind, number> = {
  term: 0.3,
  law: 0.25,
  keyword: 0.2,
  title: 0.1,
  heading: 0,
};

/** Names shorter than this say nothing inside a longer text. */
const telling = (text: string) => text.length >= (isHan(text) ? 2 : 3);

/** A query as names are compared with it. */
interface Asked {
  text: string;
  /** Holds Han characters, so that sounds say nothing. */
  han: boolean;
  telling: boolean;
  /** Latin words of a query that mixes scripts. */
  latin: string[];
  /** Stems of the words of an English query of several. */
  stems: string[];
}

function asked(query: string): Asked {
  const text = key(query);
  const han = isHan(text);
  const stems = han ? [] : stemsOf(query);
  return {
    text,
    han,
    telling: telling(text),
    latin: han ? text.split(/\p{Script=Han}+/u).filter(Boolean) : [],
    stems: stems.length > 1 ? stems : [],
  };
}

/** How the query matches a written name: 100 the same, 70 its beginning, 60 a part of it, 0 not. */
function written({ text, han, telling: tells }: Asked, name: string): number {
  if (name.length < text.length || !name) return 0;
  if (name === text) return 100;
  if (!tells) return 0;
  if (name.startsWith(text)) return 70;
  return han && name.includes(text) ? 60 : 0;
}

function sounds(query: string, { full, initials, starts }: Sound): { score: number; way: Way } {
  if (query === full) return { score: 94, way: 'pinyin' };
  if (query.length >= 2 && query === initials) return { score: 92, way: 'initials' };
  if (query.length >= 3 && full.startsWith(query)) return { score: 68, way: 'pinyin' };
  if (query.length >= 3 && initials.startsWith(query)) return { score: 54, way: 'initials' };
  const at = query.length >= 4 ? full.indexOf(query) : -1;
  if (at > 0 && starts.has(at)) return { score: 58, way: 'pinyin' };
  if (query.length >= 4 && initials.endsWith(query)) return { score: 52, way: 'initials' };
  return { score: 0, way: 'pinyin' };
}

type Offer = (score: number, way: Way, via?: string) => void;

function offerHan({ text, latin, telling: tells }: Asked, named: Named, offer: Offer): void {
  const { name, abbr, aliases, definition } = named;
  if (telling(name) && text.includes(name)) offer(45, 'inside');
  const alias = aliases.find((a) => telling(a.name) && text.includes(a.name));
  if (alias) offer(44, 'inside', alias.written);
  if (abbr && latin.includes(abbr)) offer(45, 'inside');
  if (tells && definition.includes(text)) offer(20, 'definition');
}

function offerLatin({ text, stems }: Asked, named: Named, offer: Offer): void {
  const { english, sound, aliases } = named;
  const { score, way } = sounds(text, english);
  if (way !== 'initials' || text.length >= 3) offer(score, 'english');
  if (stems.length > 0 && stems.every((stem) => named.stems.includes(stem))) offer(56, 'english');
  const spoken = sounds(text, sound);
  offer(spoken.score, spoken.way);
  for (const alias of aliases) {
    const heard = sounds(text, alias.sound);
    offer(heard.score - 4, heard.way, alias.written);
  }
}

/** The best of the ways to match one entry. */
function bestWay(query: Asked, named: Named): Scored {
  let best: Scored = { way: 'name', score: 0 };
  const offer: Offer = (score, way, via) => {
    if (score > best.score) best = via === undefined ? { score, way } : { score, way, via };
  };
  offer(written(query, named.name), 'name');
  offer(written(query, named.abbr) - 2, 'abbr');
  for (const alias of named.aliases) offer(written(query, alias.name) - 6, 'alias', alias.written);
  (query.han ? offerHan : offerLatin)(query, named, offer);
  return best;
}

/** Queries looked up last: one search asks for the same name several times. */
const kept = 32;
const answers = new WeakMap<NameIndex, Map<string, Match[]>>();

/** Entries that `query` (normalised) names in any way, the likeliest first. */
export function lookUp(query: string, index: NameIndex): Match[] {
  const known = answers.get(index) ?? new Map<string, Match[]>();
  answers.set(index, known);
  const matches = known.get(query) ?? matchesOf(query, index);
  if (known.size >= kept) known.clear();
  known.set(query, matches);
  return matches;
}

function matchesOf(query: string, index: NameIndex): Match[] {
  const wanted = asked(query);
  if (!wanted.text) return [];
  const matches: Match[] = [];
  for (const named of index) {
    const best = bestWay(wanted, named);
    if (best.score > 0) matches.push({ entry: named.entry, ...best });
  }
  const rank = (m: Match) => m.score + kinds[m.entry.kind];
  return matches.sort((a, b) => rank(b) - rank(a) || a.entry.name.length - b.entry.name.length);
}
