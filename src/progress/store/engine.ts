/** How a write ended: there was no room, or storage doesn't work here at all. */
export type Outcome = 'ok' | 'full' | 'blocked';

/** Storage below one prefix that never throws. Names are keys without the prefix. */
export interface Engine {
  prefix: string;
  /** Whether a short value can be written now. */
  probe(): Outcome;
  /** Names that start with `start`; none where storage is blocked. */
  names(start: string): string[];
  /** `undefined` if there is nothing, or where storage is blocked. */
  read(name: string): string | undefined;
  write(name: string, value: string): Outcome;
  remove(name: string): void;
}

function attempt<T>(action: () => T, otherwise: (error: unknown) => T): T {
  try {
    return action();
  } catch (error) {
    return otherwise(error);
  }
}

/** Guards a `Storage`; `undefined` behaves like one that is blocked. */
export function guard(storage: Storage | undefined, prefix: string): Engine {
  // Firefox says NS_ERROR_DOM_QUOTA_REACHED, the others QuotaExceededError.
  const failure = (error: unknown): Outcome => (/quota/i.test(String(error)) ? 'full' : 'blocked');

  function write(name: string, value: string): Outcome {
    return attempt<Outcome>(() => {
      if (!storage) return 'blocked';
      storage.setItem(prefix + name, value);
      return 'ok';
    }, failure);
  }

  function remove(name: string): void {
    attempt<void>(
      () => storage?.removeItem(prefix + name),
      () => undefined,
    );
  }

  return {
    prefix,
    write,
    remove,
    probe() {
      const outcome = write('probe', '1');
      remove('probe');
      // Private windows of old Safaris have a quota of nothing: that will never get better.
      const empty = attempt(
        () => storage?.length === 0,
        () => true,
      );
      return outcome === 'full' && empty ? 'blocked' : outcome;
    },
    names(start) {
      const found = new Set<string>();
      attempt<void>(
        () => {
          // Backwards, so that a key another tab removes meanwhile makes us skip none.
          for (let i = storage?.length ?? 0; i > 0; i -= 1) {
            const key = storage?.key(i - 1);
            if (key?.startsWith(prefix + start)) found.add(key.slice(prefix.length));
          }
        },
        () => undefined,
      );
      return [...found];
    },
    read(name) {
      return attempt(
        () => storage?.getItem(prefix + name) ?? undefined,
        () => undefined,
      );
    },
  };
}
