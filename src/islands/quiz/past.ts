import type { QuizStrings } from '#i18n';
import type { ItemState } from '#progress';
import type { Practice } from '#quiz';

/** What is known of a question from earlier visits; the learner's state by item is one. */
export type Past = Pick<ItemState, 'last' | 'rightAt'>;

/** How the learner stands with a question: what happened here, else what happened before. */
export function standing(
  { state, question }: Practice,
  past: Past | undefined,
): keyof QuizStrings['chip'] | undefined {
  if (state !== 'answering') return state;
  if (!past) return undefined;
  if (past.last.rev < question.rev) return 'updated';
  return past.rightAt === undefined ? 'pastWrong' : 'pastRight';
}
