import { useEffect, useRef, useState } from 'preact/hooks';
import { type SearchState, type Session, startSession, type Wanted } from './session.ts';
import { openIndex } from './source.ts';

/** Opens the index when the panel appears and searches whenever `wanted` changes. */
export function useSession(base: string, locale: string, wanted: Wanted) {
  const [state, setState] = useState<SearchState>({ slow: false, failed: false });
  const session = useRef<Session | null>(null);
  useEffect(() => {
    const started = startSession((attempt) => openIndex(base, locale, attempt), setState);
    session.current = started;
    return () => started.close();
  }, [base, locale]);
  useEffect(() => session.current?.search(wanted), [wanted]);
  return { state, retry: () => session.current?.retry() };
}

/** The text once it has stood still for `delay` milliseconds, so that screen readers are not flooded. */
export function useSettled(text: string, delay: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return settled;
}
