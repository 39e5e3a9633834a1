import type { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { isHan, key } from './parts.ts';

/** Terms suggested instead of an empty answer. */
const most = 6;
/** A term that shares less than this with the query is no suggestion. */
const floor = 0.4;

/** Characters of a Chinese text, pairs of letters of another. */
function grams(text: string): Set<string> {
  if (isHan(text)) return new Set(text);
  return new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
}

/** What two texts have in common, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return shared < Math.min(2, a.size, b.size) ? 0 : (2 * shared) / (a.size + b.size);
}

/** Names of glossary terms that look or sound like `query`, the likest first. */
export function nearTerms(query: string, { names, simplify }: Lexicon): string[] {
  const wanted = key(normalise(query, simplify));
  const asked = grams(wanted);
  return names
    .filter(({ entry }) => entry.kind === 'term')
    .map((named) => {
      const written = [named.name, ...named.aliases.map((alias) => alias.name)];
      const texts = isHan(wanted) ? written : [named.sound.full, named.english.full, named.abbr];
      return {
        name: named.entry.name,
        like: Math.max(...texts.map((text) => likeness(asked, grams(text)))),
      };
    })
    .filter(({ like }) => like >= floor)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ name }) => name);
}
