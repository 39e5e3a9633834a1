import type { Question } from '#quiz';
import { fetchSent, learnFormulas } from './data.ts';

/** Questions by id. */
export type Bank = ReadonlyMap<string, Question>;

/** A question and the lesson that it came from. */
interface Wanted {
  id: string;
  lesson: string;
}

/**
 * The questions wanted that still exist, ready to be presented. Throws when a lesson's can't be had.
 * @param src address of a lesson's questions, `%` for the lesson's id.
 */
export async function fetchBank(wanted: readonly Wanted[], src: string): Promise<Bank> {
  const lessons = [...new Set(wanted.map(({ lesson }) => lesson))];
  const lists = await Promise.all(lessons.map((lesson) => fetchSent(src.replace('%', lesson))));
  const ids = new Set(wanted.map(({ id }) => id));
  const found = lists.flat().filter(({ id }) => ids.has(id));
  await learnFormulas(found);
  return new Map(found.map((question) => [question.id, question]));
}
