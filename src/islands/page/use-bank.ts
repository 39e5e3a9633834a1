import { useEffect, useState } from 'preact/hooks';
import type { Question } from '#quiz';
import { fetchQuestions } from './data.ts';

/** Questions by id. */
export type Bank = ReadonlyMap<string, Question>;

/**
 * Questions of the lessons named, once they are here; `failed` when they can't be had, until `retry`.
 * @param src address of a lesson's questions, `%` for the lesson's id.
 */
export function useBank(
  lessons: readonly string[],
  src: string,
): { bank: Bank | 'loading' | 'failed'; retry: () => void } {
  const [bank, setBank] = useState<Bank | 'loading' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  const key = lessons.join();
  useEffect(() => {
    const urls = key ? key.split(',').map((id) => src.replace('%', id)) : [];
    Promise.all(urls.map(fetchQuestions)).then(
      (lists) => setBank(new Map(lists.flat().map((question) => [question.id, question]))),
      () => setBank('failed'),
    );
  }, [key, src, tries]);
  const retry = () => {
    setBank('loading');
    setTries(tries + 1);
  };
  return { bank, retry };
}
