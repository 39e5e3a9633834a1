import { merge } from '../merge.ts';
import { parseSegment } from '../segment.ts';
import type { Engine } from './engine.ts';
import { replaceSegments } from './replace.ts';
import { liveSegments, MANY } from './segments.ts';

/** Longer segments, in characters, are left alone. */
const SMALL = 64 * 1024;

/**
 * Merges small closed segments into a new one when there are more than 8. Two tabs may do so at once.
 * @param isOpen whether a live page still writes to the segment; where that can't be known, say `false`:
 * the page then finds its segment gone and writes it again.
 * @param fresh a name that no segment has
 */
export function compact(
  engine: Engine,
  isOpen: (name: string) => boolean,
  fresh: () => string,
): void {
  const texts = new Map<string, string>();
  for (const name of liveSegments(engine)) {
    const text = engine.read(name);
    if (text !== undefined && text.length <= SMALL && !isOpen(name)) texts.set(name, text);
  }
  const parsed = [...texts].map(([name, text]) => ({ name, ...parseSegment(text) }));
  const sound = parsed.filter(({ badLines }) => badLines.length === 0);
  if (sound.length <= MANY) return;
  const log = {
    events: merge(...sound.map(({ events }) => events)),
    opaque: [...new Set(sound.flatMap(({ opaque }) => opaque))],
  };
  const sources = new Map(sound.map(({ name }) => [name, texts.get(name) ?? '']));
  replaceSegments(engine, sources, log, fresh());
}
