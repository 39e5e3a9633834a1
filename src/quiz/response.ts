/*
 * Responses come from views and from logs years old, so any value may arrive in any shape.
 * These read what is there and give nothing for the rest.
 */

/** The text of a response; an empty one when it has another shape. */
export function asText(response: unknown): string {
  return typeof response === 'string' ? response : '';
}

/** The ids of a response that still exist, in its order, each once. */
export function asIds(response: unknown, existing: readonly { id: string }[]): string[] {
  if (!Array.isArray(response)) return [];
  const ids = new Set(existing.map(({ id }) => id));
  return [...new Set(response)].filter((id) => ids.has(id));
}

/** The text a response holds under a name; `undefined` when it holds none. */
export function fieldOf(response: unknown, name: string): string | undefined {
  if (typeof response !== 'object' || response === null) return;
  const value: unknown = Reflect.get(response, name);
  return typeof value === 'string' ? value : undefined;
}

/** What was chosen for a part, if that choice still exists. */
export function chosenFor<Choice extends { id: string }>(
  response: unknown,
  part: string,
  choices: readonly Choice[],
): Choice | undefined {
  const id = fieldOf(response, part);
  return choices.find((choice) => choice.id === id);
}
