import {
  type Answered,
  type Practice,
  type PracticeAction,
  type Response,
  step,
  type Ungraded,
} from '#quiz';
import { idsOf, untouched } from './response.ts';

/** What keeps a response from being checked; the number of picks is told, so it is checked here. */
export type Problem = Ungraded | { kind: 'count'; picked: number; wanted: number };

export type Certainty = NonNullable<Answered['certainty']>;

/** A practice in which something has been checked. */
export type Checked = Exclude<Practice, { state: 'answering' }>;

/** A question on the screen: the engine's practice and what isn't checked yet. */
export interface Attempt {
  practice: Practice;
  response: Response | undefined;
  certainty?: Certainty | undefined;
  problem?: Problem | undefined;
  /** The learner went on since the last check; its outcome is put away, its marks stay. */
  editing: boolean;
}

export function startAttempt(practice: Practice): Attempt {
  const checked = 'response' in practice ? practice.response : untouched(practice.item);
  return { practice, response: checked, editing: practice.state === 'answering' };
}

/** The practice while the outcome of its last check is on show. */
export function outcomeOf({ practice, editing }: Attempt): Checked | undefined {
  return practice.state === 'answering' || editing ? undefined : practice;
}

/** True once the question is over: answered right, or the key is shown. */
export function isSettled({ practice }: Attempt): boolean {
  return practice.state === 'right' || practice.state === 'revealed';
}

/** Another response; nothing changes once the question is settled. */
export function change(
  attempt: Attempt,
  update: (response: Response | undefined) => Response,
): Attempt {
  if (isSettled(attempt)) return attempt;
  return { ...attempt, response: update(attempt.response), problem: undefined, editing: true };
}

/** Puts the outcome away and lets the learner go on from the same response. */
export function retry(attempt: Attempt): Attempt {
  return { ...attempt, editing: true };
}

/** Checks the response; `answered` is set when that cost a try. */
export function checkAttempt(attempt: Attempt): { attempt: Attempt; answered?: Answered } {
  const count = countProblem(attempt);
  if (count) return { attempt: { ...attempt, problem: count } };
  const { response, certainty } = attempt;
  const action: PracticeAction = { do: 'check', response, ...(certainty && { certainty }) };
  const { practice, answered } = step(attempt.practice, action);
  if (answered) return { attempt: startAttempt(practice), answered };
  const problem = 'problem' in practice ? practice.problem : undefined;
  return { attempt: { ...attempt, practice, problem } };
}

/** Shows the key, beside the response that was checked last. */
export function reveal(attempt: Attempt): Attempt {
  return startAttempt(step(attempt.practice, { do: 'reveal' }).practice);
}

/** The question once more with a new seed. */
export function again(attempt: Attempt, seed: number): Attempt {
  return startAttempt(step(attempt.practice, { do: 'again', seed }).practice);
}

function countProblem({ practice: { item }, response }: Attempt): Problem | undefined {
  if (item.type !== 'multiple' && item.type !== 'fault') return undefined;
  const picked = idsOf(response).length;
  const wanted = item.options.filter((option) => option.right).length;
  return picked === 0 || picked === wanted ? undefined : { kind: 'count', picked, wanted };
}
