import { isHan, key } from '../parts.ts';
import type { Named, NameIndex } from './name-index.ts';
import type { Match } from './way.ts';

/** True when one letter changed, added, left out, or two neighbours swapped make `a` into `b`; false when equal. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return rest(a, 1) === rest(b, 1) || (swapped && rest(a, 2) === rest(b, 2));
}

/** Shorter words have too many neighbours: three Han characters, or five letters. */
const longEnough = (text: string) => text.length >= (isHan(text) ? 3 : 5);

function near(query: string, named: Named): string | undefined {
  if (oneEdit(query, named.name)) return named.entry.name;
  // Three characters of an alias have too many neighbours; by sound they are compared later.
  const alias = named.aliases.find((a) => a.name.length > 3 && oneEdit(query, a.name));
  if (alias) return alias.written;
  if (isHan(query)) return undefined;
  const heard = oneEdit(query, named.sound.full) || oneEdit(query, named.english.full);
  return heard ? named.entry.name : undefined;
}

/** The entry whose name, sound or English name is one typing mistake away from `query` (normalised). */
export function bestEdit(query: string, index: NameIndex): Match | undefined {
  const wanted = key(query);
  if (!longEnough(wanted)) return undefined;
  for (const named of index) {
    const via = named.entry.kind === 'heading' ? undefined : near(wanted, named);
    if (via) return { entry: named.entry, way: 'edit', score: 40, via };
  }
  return undefined;
}
