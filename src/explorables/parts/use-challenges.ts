import { useEffect, useState } from 'preact/hooks';

/**
 * Challenges met before or now. Calls `onChallenge` once for each newly reached.
 * Returns the ids met and the one met last in this visit.
 */
export function useChallenges(
  reached: readonly string[],
  met: readonly string[],
  onChallenge: (id: string) => void,
): { met: readonly string[]; last: string | undefined } {
  const [done, setDone] = useState<string[]>([]);
  // The server knows of no earlier visit, and hydration keeps what it wrote.
  const [shown, setShown] = useState<readonly string[]>([]);
  useEffect(() => setShown(met), [met.join()]);
  const fresh = reached.filter((id) => !met.includes(id) && !done.includes(id));

  useEffect(() => {
    if (fresh.length === 0) return;
    setDone((before) => [...before, ...fresh]);
    for (const id of fresh) onChallenge(id);
  }, [fresh.join()]);

  return { met: [...shown, ...done], last: done.at(-1) };
}
