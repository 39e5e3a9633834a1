import type { TableEntry, TermTable } from './types.ts';

const columns = [
  'kind',
  'name',
  'en',
  'abbr',
  'aliases',
  'page',
  'anchor',
  'path',
  'definition',
] as const satisfies (keyof TableEntry)[];

/** A term table as it is stored: what entries have in common stands together, which compresses better. */
export interface PackedTable extends Omit<TermTable, 'entries'> {
  /** By key, one value for each entry; null where it has none. */
  entries: { [Key in keyof Required<TableEntry>]: (TableEntry[Key] | null)[] };
}

export function packed(table: TermTable): PackedTable {
  const column = <Key extends keyof TableEntry>(key: Key) =>
    table.entries.map((entry) => entry[key] ?? null);
  return {
    ...table,
    entries: {
      kind: column('kind'),
      name: column('name'),
      en: column('en'),
      abbr: column('abbr'),
      aliases: column('aliases'),
      page: column('page'),
      anchor: column('anchor'),
      path: column('path'),
      definition: column('definition'),
    },
  };
}

export function unpacked(table: PackedTable): TermTable {
  const { entries } = table;
  const entry = (at: number) =>
    Object.fromEntries(
      columns.flatMap((key) => (entries[key][at] == null ? [] : [[key, entries[key][at]]])),
    ) as unknown as TableEntry;
  return { ...table, entries: entries.name.map((_, at) => entry(at)) };
}
