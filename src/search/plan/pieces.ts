import { lookUp, type NameIndex } from '../names/index.ts';
import { isHan, key, type Part, phrase } from '../parts.ts';
import { exchangeable, synonymsOf } from '../synonyms.ts';

/** Searching for more pieces would cost more than it finds. */
const most = 18;

/** Something to look for instead of the whole query, and what means the same. */
export interface Piece {
  text: string;
  also: string[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words and pairs of characters of one part that says nothing as a whole. */
function* piecesOf(part: Part): Generator<string> {
  const text = part.join('');
  if (!isHan(text)) {
    if (text.length > 1) yield text;
    return;
  }
  for (const { segment } of segmenter.segment(text)) if ([...segment].length > 1) yield segment;
  for (const [i, token] of part.entries()) {
    const next = part[i + 1];
    if (!isHan(token)) {
      if (token.length > 1) yield token;
    } else if (next && isHan(next)) yield token + next;
  }
}

/** The terms whose English names have this word. */
function meaning(word: string, names: NameIndex): string[] {
  return lookUp(word, names)
    .filter(({ entry, way }) => entry.kind === 'term' && way === 'english')
    .slice(0, 2)
    .map(({ entry }) => entry.name);
}

/** What of the query is a name, and the name itself. */
function insideOf(query: string, names: NameIndex): Piece[] {
  const whole = key(query);
  return lookUp(query, names)
    .filter(({ way, entry }) => way === 'inside' && entry.kind !== 'heading')
    .map(({ via, entry: { name, abbr = name } }) => ({
      text: via ?? (whole.includes(key(name.toLowerCase())) ? name : abbr),
      also: [name],
    }));
}

/** What to look for when no page holds the whole query: names inside it, its words, its pairs of characters. */
export function pieces(query: string, names: NameIndex): Piece[] {
  const english = (query.match(/[a-z]{4,}/g) ?? [])
    .filter((latin) => synonymsOf(latin).length === 0)
    .map((text) => ({ text, also: meaning(text, names) }));
  const same = exchangeable(query);
  // Pieces of a word that has a meaning of its own would count it twice.
  const cut = phrase(query)
    .flatMap((part) => [...piecesOf(part)])
    .filter((piece) => !same.some((word) => word.includes(piece)));
  const plain = [...same, ...cut].map((text) => ({ text, also: synonymsOf(text) }));
  const all = [...insideOf(query, names), ...english, ...plain];
  const first = new Map<string, Piece>();
  for (const piece of all) if (!first.has(piece.text)) first.set(piece.text, piece);
  return [...first.values()].slice(0, most);
}
