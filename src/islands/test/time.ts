import type { StartedSitting } from '#progress';

const minute = 60_000;
/** How long before the end the learner is asked, in ms. WCAG 2.2.1 wants at least 20 s. */
const warning = minute;

/** How the time of a sitting stands: enough, about to end, or over. */
export interface TimeLeft {
  phase: 'running' | 'soon' | 'over';
  /** Begun minutes, from 0. */
  minutes: number;
}

/** Time left of a sitting with a limit at a moment, ms since 1970; `undefined` when it has none. */
export function timeLeft({ start, extended }: StartedSitting, now: number): TimeLeft | undefined {
  if (start.limit === undefined) return undefined;
  const left = start.at + (start.limit + extended) * minute - now;
  const phase = left <= 0 ? 'over' : left <= warning ? 'soon' : 'running';
  return { phase, minutes: Math.max(0, Math.ceil(left / minute)) };
}

/** Minutes to be granted so that, from now, at least `minutes` are left. */
export function minutesToGrant(
  { start, extended }: StartedSitting,
  minutes: number,
  now: number,
): number {
  const end = start.at + ((start.limit ?? 0) + extended) * minute;
  return minutes + Math.max(0, Math.ceil((now - end) / minute));
}
