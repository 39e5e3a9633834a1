import { pinyin } from 'pinyin-pro';
import { readingBy } from '../names/reading.ts';
import { isHan } from '../parts.ts';
import type { Sounds } from '../types.ts';

/** The syllables of a text in its context, one for each character. */
function inContext(text: string): string[] {
  return pinyin(text, { toneType: 'none', v: true, type: 'array' });
}

/** Pinyin of a text that is Chinese throughout, syllables joined by `between`. */
export function pinyinOf(text: string, between: string): string {
  return inContext(text).join(between);
}

/** The syllable most names use for a character. */
function usual(names: string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const syllables = inContext(name);
    for (const [i, character] of [...name].entries()) {
      const syllable = syllables[i];
      if (!isHan(character) || !syllable) continue;
      const seen = counts.get(character) ?? new Map<string, number>();
      counts.set(character, seen.set(syllable, (seen.get(syllable) ?? 0) + 1));
    }
  }
  const most = (seen: Map<string, number>) => [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return new Map([...counts].sort().map(([character, seen]) => [character, most(seen)]));
}

/** How to say these names. Most follow character by character; the others are listed. */
export function soundsOf(names: string[]): Sounds {
  const sounds = usual(names);
  const exceptions: Record<string, string> = {};
  for (const name of names) {
    const syllables = inContext(name);
    const characters = [...name];
    let at = 0;
    const spoken = readingBy(name, (token) => {
      at = Math.max(at, characters.indexOf(token, at));
      return isHan(token) ? (syllables[at++] ?? token) : token;
    });
    if (spoken !== readingBy(name, (c) => sounds.get(c) ?? c)) exceptions[name] = spoken;
  }
  return {
    characters: [...sounds.keys()].join(''),
    syllables: [...sounds.values()].join(' '),
    exceptions,
  };
}
