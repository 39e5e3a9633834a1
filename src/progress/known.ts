import { fold, foldOne } from './fold.ts';
import { byTime, merge } from './merge.ts';
import type { Log } from './segment.ts';
import type { Event, LearnerState } from './types.ts';

/** All that is known of a learner: the log, sorted, each event once, and what it adds up to. */
export interface Known extends Log {
  state: LearnerState;
}

/** Nothing recorded yet. */
export const nothing: Known = { events: [], opaque: [], state: fold([]) };

/** `known` and a log that may overlap with it. */
export function learn(known: Known, more: Log): Known {
  const events = merge(known.events, more.events);
  const opaque = [...new Set([...known.opaque, ...more.opaque])];
  return { events, opaque, state: fold(events) };
}

/** `known` and one event with a new id; cheap when it is later than all others, as it mostly is. */
export function learnOne(known: Known, event: Event): Known {
  const last = known.events.at(-1);
  if (last && byTime(last, event) > 0) return learn(known, { events: [event], opaque: [] });
  return { ...known, events: [...known.events, event], state: foldOne(known.state, event) };
}
