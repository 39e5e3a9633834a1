/*
 * Web Locks tell whether a page still lives: it holds the lock named like its segment.
 * Nothing depends on them but the number of copies; where there are none, or they fail, all still works.
 */

/** Says that this page lives. */
export interface Presence {
  /** Holds the lock of this name, and no other. */
  hold(name: string): void;
  release(): void;
}

/** While the page sleeps in the back/forward cache it holds nothing: browsers don't cache pages with locks. */
export function openPresence(
  locks: LockManager | undefined,
  page: EventTarget,
  signal: AbortSignal,
): Presence {
  let held: string | undefined;
  let release = (): void => undefined;

  function take(name: string): void {
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    locks?.request(name, () => released).catch(() => undefined);
  }

  page.addEventListener('pagehide', () => release(), { signal });
  page.addEventListener('pageshow', () => held !== undefined && take(held), { signal });
  return {
    hold(name) {
      if (name === held) return;
      release();
      held = name;
      take(name);
    },
    release: () => release(),
  };
}

/** Does some work unless another page is at it; `work` gets the names of the locks that are held. */
export async function alone(
  locks: LockManager | undefined,
  name: string,
  work: (held: Set<string | undefined>) => void,
): Promise<void> {
  if (!locks) return work(new Set());
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { held = [] } = await locks.query();
    work(new Set(held.map((other) => other.name)));
  });
}
