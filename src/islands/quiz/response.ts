import type { Item, Response } from '#quiz';

/** What is filled in before the learner does anything: only an order is always there. */
export function untouched(item: Item): Response | undefined {
  return item.type === 'ordering' ? item.items.map(({ id }) => id) : undefined;
}

/** A response as text; empty when it has another shape. */
export function textOf(response: Response | undefined): string {
  return typeof response === 'string' ? response : '';
}

/** A response as a list of ids. */
export function idsOf(response: Response | undefined): string[] {
  return Array.isArray(response) ? response : [];
}

/** What was chosen for one part; empty: nothing. */
export function chosenFor(response: Response | undefined, part: string): string {
  const choices = choicesOf(response);
  return Object.hasOwn(choices, part) ? (choices[part] ?? '') : '';
}

/** Everything that was chosen, for any part. */
export function chosenIds(response: Response | undefined): string[] {
  return Object.values(choicesOf(response));
}

/** Chooses for one part; an empty id takes the choice back. */
export function choose(response: Response | undefined, part: string, id: string): Response {
  const { [part]: _, ...rest } = choicesOf(response);
  return id === '' ? rest : { ...rest, [part]: id };
}

function choicesOf(response: Response | undefined): Record<string, string> {
  return typeof response === 'object' && !Array.isArray(response) ? response : {};
}

/** A copy of the order with one id taken to another place, from 0. */
export function moveTo(order: readonly string[], id: string, place: number): string[] {
  const rest = order.filter((other) => other !== id);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}
