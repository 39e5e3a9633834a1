import { loadTopic } from '#commerce/topics';
import { knowFormulas, type Question } from '#quiz';

/** A question as the site sends it: with the files its formulas stand in. */
export type Sent = Question & { topics?: string[] };

async function request(url: string): Promise<Sent[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

const fetched = new Map<string, Promise<Sent[]>>();

/** A lesson's questions as the site sends them, fetched once per page; see {@link learnFormulas}. */
export function fetchSent(url: string): Promise<Sent[]> {
  const known = fetched.get(url);
  if (known) return known;
  const questions = request(url);
  fetched.set(url, questions);
  questions.catch(() => fetched.delete(url));
  return questions;
}

/** Loads the formulas that questions name; without them they can't be presented. */
export async function learnFormulas(questions: readonly Sent[]): Promise<void> {
  const topics = new Set(questions.flatMap(({ topics = [] }) => topics));
  for (const formulas of await Promise.all([...topics].map(loadTopic))) knowFormulas(formulas);
}

/**
 * A lesson's questions from the site, together with the formulas they name.
 * Throws when they can't be had; a later call tries again.
 */
export async function fetchQuestions(url: string): Promise<Question[]> {
  const questions = await fetchSent(url);
  await learnFormulas(questions);
  return questions;
}
