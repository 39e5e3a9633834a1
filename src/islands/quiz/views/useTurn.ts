import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For views that show something else after a press: the button is gone by then, so the focus goes
 * to the heading of what it led to. Gives that heading's ref, and what to call at the press.
 */
export function useTurn(): [heading: RefObject<HTMLHeadingElement>, turn: () => void] {
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useLayoutEffect(() => {
    if (turned.current) heading.current?.focus();
    turned.current = false;
  });
  return [
    heading,
    () => {
      turned.current = true;
    },
  ];
}
