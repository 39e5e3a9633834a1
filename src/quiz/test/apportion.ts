interface Party {
  /** Above 0. */
  weight: number;
  /** The most seats it can take, a whole number from 0. */
  capacity: number;
}

const sum = (list: readonly number[]): number => list.reduce((total, n) => total + n, 0);

/**
 * Shares seats out in proportion to whole-number weights by the largest remainder (Hamilton); of
 * equal remainders the earlier party's counts. Who can't take its quota takes what it can, and the
 * rest goes to the others. Gives every seat, unless all parties are full.
 */
export function apportion(seats: number, parties: readonly Party[]): number[] {
  const total = Math.min(seats, sum(parties.map(({ capacity }) => capacity)));
  const given = new Map<Party, number>();
  for (;;) {
    const left = total - sum([...given.values()]);
    const open = parties.filter((party) => !given.has(party));
    const weight = sum(open.map((party) => party.weight));
    const full = open.filter((party) => left * party.weight > party.capacity * weight);
    if (full.length === 0) {
      share(left, weight, open, given);
      return parties.map((party) => given.get(party) ?? 0);
    }
    for (const party of full) given.set(party, party.capacity);
  }
}

/** Quotas rounded down, then one seat more for the largest remainders. */
function share(seats: number, weight: number, parties: Party[], given: Map<Party, number>): void {
  const byRemainder = parties
    .map((party) => ({ party, product: seats * party.weight }))
    .sort((a, b) => (b.product % weight) - (a.product % weight));
  const whole = ({ product }: { product: number }) => Math.floor(product / weight);
  const spare = seats - sum(byRemainder.map(whole));
  for (const [i, entry] of byRemainder.entries())
    given.set(entry.party, whole(entry) + Number(i < spare));
}
