import { useEffect, useState } from 'preact/hooks';
import type { Question } from '#quiz';
import { fetchSent, learnFormulas } from './data.ts';

/** Questions by id. */
export type Bank = ReadonlyMap<string, Question>;

/** A question and the lesson that it came from. */
interface Wanted {
  id: string;
  lesson: string;
}

async function fetchBank(wanted: readonly Wanted[], src: string): Promise<Bank> {
  const lessons = [...new Set(wanted.map(({ lesson }) => lesson))];
  const lists = await Promise.all(lessons.map((lesson) => fetchSent(src.replace('%', lesson))));
  const ids = new Set(wanted.map(({ id }) => id));
  const found = lists.flat().filter(({ id }) => ids.has(id));
  await learnFormulas(found);
  return new Map(found.map((question) => [question.id, question]));
}

/**
 * The questions wanted that still exist, once they are here; `failed` when they can't be had, until `retry`.
 * @param src address of a lesson's questions, `%` for the lesson's id.
 */
export function useBank(
  wanted: readonly Wanted[],
  src: string,
): { bank: Bank | 'loading' | 'failed'; retry: () => void } {
  const [bank, setBank] = useState<Bank | 'loading' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  const key = wanted.map(({ id }) => id).join();
  useEffect(() => {
    fetchBank(wanted, src).then(setBank, () => setBank('failed'));
  }, [key, src, tries]);
  const retry = () => {
    setBank('loading');
    setTries(tries + 1);
  };
  return { bank, retry };
}
