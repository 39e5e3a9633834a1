import { useEffect, useState } from 'preact/hooks';

/**
 * What `fetch` gives for a key, once it is here; `failed` when it can't be had, until `retry`.
 * Another key fetches anew and keeps what was there until then.
 */
export function useFetched<T extends object>(
  key: string,
  fetch: () => Promise<T>,
): { got: T | 'loading' | 'failed'; retry: () => void } {
  const [got, set] = useState<T | 'loading' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    fetch().then(
      (value) => set(() => value),
      () => set('failed'),
    );
  }, [key, tries]);
  const retry = () => {
    set('loading');
    setTries(tries + 1);
  };
  return { got, retry };
}
