import { charts } from './charts.ts';
import { coverage } from './coverage.ts';
import type { Entry } from './entry.ts';
import { figures } from './figures.ts';
import { laws } from './laws.ts';
import { layout } from './layout.ts';
import { habits, lint } from './lint.ts';
import { markup } from './markup.ts';
import { numbers } from './numbers.ts';
import { questions } from './questions.ts';
import { references } from './references.ts';
import { schema } from './schema.ts';
import { typography } from './typography.ts';
import { yaml } from './yaml.ts';

const waivable = { ...lint, ...typography } as const;

const table = {
  ...yaml,
  ...schema,
  ...layout,
  ...markup,
  ...references,
  ...laws,
  ...figures,
  ...charts,
  ...questions,
  ...numbers,
  ...coverage,
  ...habits,
  ...waivable,
} as const satisfies Record<string, Entry>;

type Table = typeof table;
type DetailsOf<F> = F extends (details: infer D) => string ? D : never;

/** The name of a kind of mistake. */
export type Kind = keyof Table;
/** What a kind's message and remedy need to know. */
export type Details<K extends Kind> = DetailsOf<Table[K]['message']> &
  DetailsOf<Table[K]['remedy']>;

/** Every kind of mistake. */
export const kinds = Object.keys(table) as Kind[];
/** The kinds a question may waive. */
export const rules = Object.keys(waivable) as (keyof typeof waivable)[];

export function isRule(kind: string): boolean {
  return Object.hasOwn(waivable, kind);
}

/** A mistake in words: what is wrong and what to write instead. */
export function wording<K extends Kind>(
  kind: K,
  details: Details<K>,
): { severity: 'error' | 'warning'; message: string; remedy: string } {
  const entry: Entry = table[kind];
  return {
    severity: entry.severity,
    message: entry.message(details as never),
    remedy: entry.remedy(details as never),
  };
}
