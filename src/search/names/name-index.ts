import { normalise, type Simplify } from '../normalise.ts';
import { key } from '../parts.ts';
import type { TableEntry, TermTable } from '../types.ts';
import { reader } from './reading.ts';

/** A Chinese name by its syllables, or an English one by its words. */
export interface Sound {
  /** Joined. */
  full: string;
  /** Their first letters. */
  initials: string;
  /** Where each begins in `full`. */
  starts: ReadonlySet<number>;
}

/** One entry with the keys it is compared by. */
export interface Named {
  entry: TableEntry;
  name: string;
  sound: Sound;
  abbr: string;
  english: Sound;
  /** Stems of the English name's words. */
  stems: string[];
  aliases: { written: string; name: string; sound: Sound }[];
  definition: string;
}

export type NameIndex = Named[];

/** The words of an English text without their endings: `points liability` → `point`, `liability`. */
export function stemsOf(english: string): string[] {
  return (english.match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?:ing|es|s|ed)$/, ''));
}

/** Reads syllables or words with spaces between. */
function sound(spaced: string): Sound {
  const syllables = spaced
    .split(/[\s-]+/)
    .map(key)
    .filter(Boolean);
  const starts = new Set<number>();
  let full = '';
  for (const syllable of syllables) {
    starts.add(full.length);
    full += syllable;
  }
  return { full, initials: syllables.map((s) => s[0]).join(''), starts };
}

/** Prepares a term table for looking names up. */
export function nameIndex(table: TermTable, simplify: Simplify): NameIndex {
  const keyOf = (text = '') => key(normalise(text, simplify));
  const read = reader(table.sounds);
  return table.entries.map((entry) => ({
    entry,
    name: keyOf(entry.name),
    sound: sound(read(entry.name)),
    abbr: keyOf(entry.abbr),
    english: sound(normalise(entry.en ?? '', simplify)),
    stems: stemsOf(normalise(entry.en ?? '', simplify)),
    aliases: (entry.aliases ?? []).map((written) => ({
      written,
      name: keyOf(written),
      sound: sound(read(written)),
    })),
    definition: keyOf(entry.definition),
  }));
}
