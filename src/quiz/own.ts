/** The entry of that name; names such as `constructor` find nothing that wasn't put there. */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string) {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
