import type { Event } from './types.ts';

/**
 * The order of events: by time, then by id, shorter ids first so that `a:9` precedes `a:10`.
 * Total for different ids.
 */
export function byTime(a: Event, b: Event): number {
  return a.at - b.at || a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Of two bodies under one id, the same one on every device: the later in the order of their JSON. */
function choose(a: Event, b: Event): Event {
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

/**
 * Set union by id, sorted by `byTime`. Commutative, associative and idempotent, so copies of a
 * log can be merged in any order, any number of times.
 */
export function merge(...logs: Iterable<Event>[]): Event[] {
  const byId = new Map<string, Event>();
  for (const log of logs) {
    for (const event of log) {
      const known = byId.get(event.id);
      byId.set(event.id, known ? choose(known, event) : event);
    }
  }
  return [...byId.values()].sort(byTime);
}
