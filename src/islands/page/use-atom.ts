import { useEffect, useState } from 'preact/hooks';

interface Readable<T> {
  get(): T;
  /** Calls at once, then at every change, until the result is called. */
  subscribe(listener: (value: T) => void): () => void;
}

/** What a store holds, now and after every change. */
export function useAtom<T>(atom: Readable<T>): T {
  const [value, set] = useState(() => atom.get());
  useEffect(() => atom.subscribe((next) => set(() => next)), [atom]);
  return value;
}
