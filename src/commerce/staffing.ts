import { amount, formula, positive, type Range } from './formula.ts';

/** People on duty; each handles one conversation at a time. */
const agents: Range = [1, 1000, 'whole'];
const arrivals: Range = [0, 1e5];
const minutes: Range = [0.1, 600];
const desk = { arrivalsPerHour: arrivals, handleMinutes: minutes };
const staffed = { ...desk, agents };

/** Conversations answered in time ÷ all conversations. */
export const answerRate = formula(
  { answered: amount, total: positive },
  'ratio',
  (g) => g.answered / g.total,
);

/** Load in erlangs: conversations an hour × minutes each ÷ 60. */
export const offeredLoad = formula(
  desk,
  'number',
  (g) => (g.arrivalsPerHour * g.handleMinutes) / 60,
);

/** Share of paid time spent in conversations; 1 when there is more work than people. */
export const occupancy = formula(staffed, 'ratio', (g) =>
  Math.min(1, offeredLoad.compute(g) / g.agents),
);

/**
 * Probability that a customer has to wait (Erlang C); 1 when the load reaches the number of people.
 * Assumes nobody gives up. Source: Erlang 1917; by the recursion of Erlang B, which cannot overflow.
 */
export const erlangCWait = formula(staffed, 'ratio', (g) => {
  const load = offeredLoad.compute(g);
  if (load >= g.agents) return 1;
  let blocked = 1;
  for (let n = 1; n <= g.agents; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked / (1 - (load / g.agents) * (1 - blocked));
});

/** Share answered within `seconds`: `1 − Pw·e^(−(N−A)·T/AHT)`; 0 when the queue only grows. */
export const serviceLevel = formula({ ...staffed, seconds: amount }, 'ratio', (g) => {
  const spare = g.agents - offeredLoad.compute(g);
  if (spare <= 0) return 0;
  return 1 - erlangCWait.compute(g) * Math.exp((-spare * g.seconds) / (g.handleMinutes * 60));
});

/** Mean wait in seconds: `Pw·AHT / (N − A)`. RangeError when the queue only grows. */
export const averageWait = formula(staffed, 'seconds', (g) => {
  const spare = g.agents - offeredLoad.compute(g);
  if (spare < 1e-9)
    throw new RangeError('the load reaches the number of people: the wait has no end');
  return (erlangCWait.compute(g) * g.handleMinutes * 60) / spare;
});

/** Fewest people who answer the `target` share within `seconds`. RangeError when 1,000 are too few. */
export const agentsNeeded = formula(
  { ...desk, seconds: amount, target: [0, 0.999] },
  'people',
  (g) => {
    for (let n = 1; n <= agents[1]; n++) {
      if (serviceLevel.compute({ ...g, agents: n }) >= g.target) return n;
    }
    throw new RangeError('more than 1,000 people would be needed');
  },
);
