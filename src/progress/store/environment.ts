import type { Environment } from './types.ts';

function localStorageIfAny(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The browser this page runs in. */
export function browserEnvironment(): Environment {
  // Both are missing on plain http and in old browsers, whatever their types say.
  const locks: LockManager | undefined = navigator.locks;
  const manager: StorageManager | undefined = navigator.storage;
  return {
    storage: localStorageIfAny(),
    page: window,
    locks,
    now: () => Date.now(),
    random: () => Math.random(),
    persisted: manager?.persisted && (() => manager.persisted()),
    persist: manager?.persist && (() => manager.persist()),
  };
}
