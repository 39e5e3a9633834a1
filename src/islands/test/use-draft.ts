import { useEffect, useRef, useState } from 'preact/hooks';
import type { Response } from '#quiz';
import type { Entry } from './sheet.ts';

/** How long typing may pause before what was typed is kept, in ms. */
const pause = 400;

const isTyped = ({ question: { type } }: Entry): boolean => type === 'numeric' || type === 'short';

/**
 * What is being filled in. A choice is kept at once; typing when it pauses, and at the latest when
 * the question or the page is left.
 */
export function useDraft(keep: (entry: Entry, response: Response) => void) {
  const draft = useRef<{ entry: Entry; response: Response }>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [, redraw] = useState(0);
  const flush = useRef(() => {});
  flush.current = () => {
    clearTimeout(timer.current);
    const { current } = draft;
    draft.current = undefined;
    if (current) keep(current.entry, current.response);
  };
  useEffect(() => {
    const leave = () => flush.current();
    // The latter is the last that a phone tells of a page it is about to drop.
    for (const type of ['pagehide', 'visibilitychange']) addEventListener(type, leave, true);
    return () => {
      leave();
      for (const type of ['pagehide', 'visibilitychange']) removeEventListener(type, leave, true);
    };
  }, []);
  return {
    /** What stands in the fields of a question now. */
    responseTo: (entry: Entry): Response | undefined => {
      const { current } = draft;
      return current?.entry.drawn.id === entry.drawn.id ? current.response : entry.response;
    },
    fill: (entry: Entry, response: Response): void => {
      clearTimeout(timer.current);
      draft.current = { entry, response };
      if (!isTyped(entry)) {
        flush.current();
        return;
      }
      timer.current = setTimeout(() => flush.current(), pause);
      redraw((n) => n + 1);
    },
    flush: () => flush.current(),
  };
}
