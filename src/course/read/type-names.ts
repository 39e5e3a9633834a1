const expectedNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: lines that start with "- ", or […]',
  object: 'a mapping: lines of "key: value", or {…}',
  record: 'a mapping: lines of "key: value", or {…}',
};

/** What may stand somewhere, in words. */
export function expectedWords(types: readonly string[]): string {
  return [...new Set(types.map((type) => expectedNames[type] ?? type))].join(', or ');
}

/** What stands there, in words. */
export function foundWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'text';
  return `the ${typeof value} ${String(value)}`;
}
