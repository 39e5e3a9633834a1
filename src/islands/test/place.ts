const key = 'shangke:test-place';

/** Which question of a sitting was on the screen last, by id. */
export function readPlace(sitting: string): string | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!Array.isArray(stored) || stored[0] !== sitting) return undefined;
    return typeof stored[1] === 'string' ? stored[1] : undefined;
  } catch {
    return undefined;
  }
}

/** A comfort, kept beside the log: where storage is blocked, the first open question is the place. */
export function keepPlace(sitting: string, item: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([sitting, item]));
  } catch {}
}
