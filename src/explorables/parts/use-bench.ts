import { useEffect, useState } from 'preact/hooks';
import { type Fields, type Opened, readFragment, type State, startOf } from './fields.ts';

/** What a learner has set and whether they may: the state behind one explorable. */
export interface Bench<K extends string> {
  id: string;
  fields: Fields<K>;
  state: State<K>;
  /** What the address said, if it was meant for this explorable. */
  opened: Opened<K>;
  /** True once they have guessed, skipped the guess or come by a link; on a page of its own, from the start. */
  open: boolean;
  /** On a page of its own, which says title, situation and what there is to discover. */
  alone: boolean;
  set(key: K, value: number): void;
  /** Several values at once, or back to the start. */
  replace(state?: State<K>): void;
  unlock(): void;
}

/**
 * State of an explorable, taken from `start` or the page's fragment after the first render,
 * so that the first render equals the server's. Follows links to `#try=…` on the same page.
 */
export function useBench<K extends string>(
  id: string,
  fields: Fields<K>,
  start: string | undefined,
): Bench<K> {
  const [state, setState] = useState(() => startOf(fields));
  const [open, setOpen] = useState(start !== undefined);
  const [opened, setOpened] = useState<Opened<K>>({ kind: 'other' });

  useEffect(() => {
    function read(fragment: string) {
      const found = readFragment(id, fields, fragment);
      if (found.kind === 'other') return;
      setOpened(found);
      setOpen(true);
      if (found.kind === 'state') setState(found.state);
    }
    const follow = () => read(location.hash);
    read(start || location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [id, fields, start]);

  return {
    id,
    fields,
    state,
    opened,
    open,
    alone: start !== undefined,
    set: (key, value) => setState((before) => ({ ...before, [key]: value })),
    replace: (next = startOf(fields)) => setState(next),
    unlock: () => setOpen(true),
  };
}
