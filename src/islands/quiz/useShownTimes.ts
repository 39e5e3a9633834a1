import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const browserClock = () => performance.now();

/**
 * Measures how long a question took: from when it came into sight, or from the answer before, to now.
 * Gives a function from item id to whole milliseconds.
 */
export function useShownTimes(root: RefObject<HTMLElement>, now = browserClock) {
  const shown = useRef(new Map<string, number>());
  const previous = useRef(0);
  useEffect(() => {
    previous.current = now();
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && !shown.current.has(target.id)) shown.current.set(target.id, now());
    });
    for (const question of root.current?.querySelectorAll('.question') ?? [])
      observer.observe(question);
    return () => observer.disconnect();
  }, [root, now]);
  return (item: string): number => {
    const at = now();
    const since = Math.max(shown.current.get(`q-${item}`) ?? 0, previous.current);
    previous.current = at;
    return Math.round(at - since);
  };
}
