import { type Attempt, outcomeOf } from './attempt.ts';
import { firstWrong, hasOptions } from './marking.ts';

/** Where the focus goes after a button press: never lost to the top of the page, never moved by a mere choice. */
export function landing(article: HTMLElement, now: Attempt, before: Attempt): HTMLElement | null {
  const find = (selector: string) => article.querySelector<HTMLElement>(selector);
  if (outcomeOf(now)) return find('.feedback h4');
  if (now.practice.item.seed !== before.practice.item.seed) return find('h3');
  const part = partToMend(now);
  if (part === undefined) return find('input:checked') ?? find('input, select');
  const id = `${article.id}-${part}`;
  return find(`:is(select, button, textarea, h4)[id="${id}"], [id="${id}"] input`);
}

/** The first part that is empty or wrong; `undefined` where a question has one field or options. */
function partToMend({ problem, practice }: Attempt): string | undefined {
  if (problem) return problem.kind === 'empty' ? problem.parts[0] : undefined;
  if (practice.state !== 'wrong' || hasOptions(practice.item)) return undefined;
  // What a criterion asks for is mended in the text.
  return practice.item.type === 'rubric' ? 'answer' : firstWrong(practice.grade);
}
