import type { TableEntry } from '../types.ts';

/** How a query named an entry. */
export type Way =
  'name' | 'abbr' | 'english' | 'alias' | 'pinyin' | 'initials' | 'inside' | 'edit' | 'definition';

export interface Match {
  entry: TableEntry;
  way: Way;
  /** 0 to 100; from `certain` up, the query is a name of the entry. */
  score: number;
  /** The other name that matched, as people write it. */
  via?: string;
}

/** From this score up a match is as good as the name itself. */
export const certain = 86;
