/** A group of people, and the share of them (0 to 1) that did something. */
export interface Group {
  people: number;
  rate: number;
}

/** Each group's share of all people. RangeError when there is nobody or a count is below 0. */
function sharesOf(groups: readonly Group[]): number[] {
  if (!groups.every(({ people }) => people >= 0)) throw new RangeError('people must be 0 or more');
  const all = groups.reduce((sum, { people }) => sum + people, 0);
  if (!(all > 0)) throw new RangeError('there must be somebody in the groups');
  return groups.map(({ people }) => people / all);
}

/**
 * Why the rate of several groups together changed, as differences of rates that add up to the change:
 * `mix` because the groups' shares of all people changed, `rates` because their own rates did.
 * Both lists hold the same groups in the same order; RangeError when they don't, or one is empty of people.
 * Source: Kitagawa, Components of a Difference Between Two Rates, JASA 1955.
 */
export function rateChange(
  before: readonly Group[],
  after: readonly Group[],
): { mix: number; rates: number } {
  if (before.length !== after.length) throw new RangeError('both lists must hold the same groups');
  const [from, to] = [sharesOf(before), sharesOf(after)];
  let [mix, rates] = [0, 0];
  before.forEach(({ rate }, i) => {
    const [share0 = 0, share1 = 0, rate1 = 0] = [from[i], to[i], after[i]?.rate];
    mix += ((share1 - share0) * (rate + rate1)) / 2;
    rates += ((rate1 - rate) * (share0 + share1)) / 2;
  });
  return { mix, rates };
}
