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

export function openPresence(locks: LockManager | undefined): Presence {
  let held: string | undefined;
  let free = (): void => undefined;

  function release(): void {
    held = undefined;
    free();
  }

  return {
    release,
    hold(name) {
      if (name === held) return;
      release();
      held = name;
      const released = new Promise<void>((resolve) => {
        free = resolve;
      });
      locks?.request(name, () => released).catch(() => undefined);
    },
  };
}
