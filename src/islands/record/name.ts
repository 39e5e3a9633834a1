const key = 'shangke:name';

/** The name a learner wrote on their record in this browser; empty: none. */
export function readName(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Where storage is blocked, the name holds for this page only. */
export function keepName(name: string): void {
  try {
    if (name === '') localStorage.removeItem(key);
    else localStorage.setItem(key, name);
  } catch {}
}
