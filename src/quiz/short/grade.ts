import { asText } from '../response.ts';
import type { Graded, ItemOf, Ungraded } from '../types.ts';
import { plain } from './plain.ts';

export function checkShort(_item: ItemOf<'short'>, response: unknown): Ungraded | undefined {
  return plain(asText(response)) === '' ? { kind: 'empty', parts: [] } : undefined;
}

export function gradeShort(item: ItemOf<'short'>, response: unknown): Graded {
  const given = plain(asText(response));
  const says = (wording: string) => plain(wording) === given;
  if (item.accept.some(says)) return { kind: 'graded', right: true, score: 1, parts: [] };
  const mistake = item.mistakes.findIndex(({ answers }) => answers.some(says));
  const wrong: Graded = { kind: 'graded', right: false, score: 0, parts: [] };
  return mistake < 0 ? wrong : { ...wrong, mistake };
}
