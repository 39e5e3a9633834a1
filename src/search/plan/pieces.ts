import { lookUp, type NameIndex } from '../names/index.ts';
import { isHan, type Part, phrase } from '../parts.ts';
import { exchangeable } from '../synonyms.ts';

/** Searching for more pieces would cost more than it finds. */
const most = 18;

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

/** What to look for when no page holds the whole query: names inside it, its words, its pairs of characters. */
export function pieces(query: string, names: NameIndex): string[] {
  const inside = lookUp(query, names)
    .filter((m) => m.way === 'inside' && m.entry.kind !== 'heading')
    .flatMap((m) => (m.via ? [m.via, m.entry.name] : [m.entry.name]));
  const english = query.match(/[a-z]{4,}/g)?.flatMap((word) => meaning(word, names)) ?? [];
  const same = exchangeable(query);
  // Pieces of a word that has a meaning of its own would count it twice.
  const cut = phrase(query)
    .flatMap((part) => [...piecesOf(part)])
    .filter((piece) => !same.some((word) => word.includes(piece)));
  return [...new Set([...inside, ...english, ...same, ...cut])].slice(0, most);
}
