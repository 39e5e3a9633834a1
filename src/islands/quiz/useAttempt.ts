import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answered, Response } from '#quiz';
import {
  again,
  type Attempt,
  type Certainty,
  change,
  checkAttempt,
  retry,
  reveal,
} from './attempt.ts';

interface Options {
  start: () => Attempt;
  onAnswered: (answered: Answered) => void;
  draw: () => number;
  /** Runs once the page shows what a button press came to, to move the focus there. */
  onShown: (attempt: Attempt, before: Attempt) => void;
}

/** The state of one question on the page, and what can be done to it. */
export function useAttempt({ start, onAnswered, draw, onShown }: Options) {
  const [attempt, setAttempt] = useState(start);
  const before = useRef<Attempt>();
  useLayoutEffect(() => {
    if (before.current) onShown(attempt, before.current);
    before.current = undefined;
  });
  const press = (next: Attempt) => {
    before.current = attempt;
    setAttempt(next);
  };
  return {
    attempt,
    change: (update: (response: Response | undefined) => Response) =>
      setAttempt((latest) => change(latest, update)),
    rate: (certainty: Certainty) => setAttempt((latest) => ({ ...latest, certainty })),
    check: () => {
      const { attempt: next, answered } = checkAttempt(attempt);
      press(next);
      if (answered) onAnswered(answered);
    },
    retry: () => press(retry(attempt)),
    reveal: () => press(reveal(attempt)),
    again: () => press(again(attempt, draw())),
  };
}
