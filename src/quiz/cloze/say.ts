import { chosenFor } from '../response.ts';
import type { ItemOf, Said } from '../types.ts';

export function keyOfCloze(item: ItemOf<'cloze'>): Record<string, string> {
  return Object.fromEntries(
    item.blanks.map(({ id, options }) => [id, options.find(({ right }) => right)?.id ?? '']),
  );
}

export function sayCloze(item: ItemOf<'cloze'>, response: unknown): Said[] {
  return item.blanks.flatMap(({ id, options }) => {
    const chosen = chosenFor(response, id, options);
    return chosen ? [{ part: id, answer: chosen.text, reason: chosen.reason }] : [];
  });
}
