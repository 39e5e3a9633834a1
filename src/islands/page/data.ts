import { loadTopic } from '#commerce/topics';
import { knowFormulas, type Question } from '#quiz';

/** A question as the site sends it: with the file its formula stands in. */
type Sent = Question & { topic?: string };

async function request(url: string): Promise<Question[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const questions: Sent[] = await response.json();
  const topics = new Set(questions.flatMap(({ topic }) => topic ?? []));
  for (const formulas of await Promise.all([...topics].map(loadTopic))) knowFormulas(formulas);
  return questions;
}

const fetched = new Map<string, Promise<Question[]>>();

/**
 * A lesson's questions from the site, fetched once per page, together with the formulas they name.
 * Throws when they can't be had; a later call tries again.
 */
export function fetchQuestions(url: string): Promise<Question[]> {
  const known = fetched.get(url);
  if (known) return known;
  const questions = request(url);
  fetched.set(url, questions);
  questions.catch(() => fetched.delete(url));
  return questions;
}
