import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '#progress';
import type { Progress } from '#progress/store';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer } from '../../support/progress-events.ts';

const EACH = 50;

/** One tab of the two; `reload` ends a page view and begins another, which may compact. */
interface Seat {
  tab: Tab;
  progress: Progress;
  asleep: boolean;
}

type Step = { seat: 0 | 1 } & (
  | { act: 'answer' | 'sleep' | 'crash' }
  | { act: 'deliver'; count: number }
  /** The other tab answers just before the n-th access to storage. */
  | { act: 'reload'; intrudeAt: number }
);

const seat = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ seat, act: fc.constant('answer' as const) }) },
  { weight: 1, arbitrary: fc.record({ seat, act: fc.constant('sleep' as const) }) },
  { weight: 1, arbitrary: fc.record({ seat, act: fc.constant('crash' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      seat,
      act: fc.constant('deliver' as const),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ seat, act: fc.constant('reload' as const), intrudeAt: fc.nat(120) }),
  },
);

let runs = 0;

class Play {
  readonly disk = new Disk();
  readonly recorded = new Map<string, Event>();
  readonly left: [number, number] = [EACH, EACH];
  readonly seats: [Seat, Seat];
  readonly #locks: LockManager | undefined;

  constructor(locks: LockManager | undefined) {
    this.#locks = locks;
    runs += 1;
    this.disk.values.set('shangke:profile', `play-${runs}`);
    this.seats = [this.sit(), this.sit()];
  }

  sit(): Seat {
    const tab = new Tab(this.disk, { locks: this.#locks });
    return { tab, progress: tab.open(), asleep: false };
  }

  answer(index: 0 | 1): void {
    const seat = this.seats[index];
    if (this.left[index] === 0) return;
    this.left[index] -= 1;
    if (seat.asleep) seat.tab.wake();
    seat.asleep = false;
    const event = seat.progress.record(answer({ item: `item-${index}-${this.left[index]}` }));
    this.recorded.set(event.id, event);
  }

  leave(index: 0 | 1): void {
    const { tab, progress } = this.seats[index];
    progress.close();
    this.disk.tabs.delete(tab);
  }

  async reload(index: 0 | 1, intrudeAt: number): Promise<void> {
    let accesses = 0;
    this.disk.intrude = () => {
      accesses += 1;
      if (accesses === intrudeAt) this.answer(index === 0 ? 1 : 0);
    };
    this.seats[index] = this.sit();
    await this.seats[index].progress.tidied;
    this.disk.intrude = undefined;
  }

  async perform(step: Step): Promise<void> {
    const seat = this.seats[step.seat];
    if (step.act === 'answer') this.answer(step.seat);
    else if (step.act === 'deliver' && !seat.asleep) seat.tab.deliver(step.count);
    else if (step.act === 'sleep') {
      seat.tab.sleep();
      seat.asleep = true;
    } else if (step.act === 'crash') {
      // Without locks a page must live to hear that its segment was removed in the very moment it wrote.
      if (!this.#locks && !seat.asleep) seat.tab.deliver();
      this.leave(step.seat);
      await this.reload(step.seat, 0);
    } else if (step.act === 'reload') {
      if (!seat.asleep) seat.tab.deliver();
      this.leave(step.seat);
      await this.reload(step.seat, step.intrudeAt);
    }
  }

  /** Answers what is left, lets every event arrive, and checks that nobody misses anything. */
  async finish(): Promise<void> {
    while (this.left[0] > 0) this.answer(0);
    while (this.left[1] > 0) this.answer(1);
    const all = [...this.recorded.keys()].sort();
    expect(all).toHaveLength(2 * EACH);
    for (const seat of this.seats) if (seat.asleep) seat.tab.wake();
    for (const seat of [...this.seats, ...this.seats]) seat.tab.deliver();
    for (const { progress } of this.seats) {
      expect(
        progress
          .events()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all);
      expect(progress.$status.get()).toMatchObject({ kind: 'ok', unsaved: 0, quarantined: 0 });
    }
    this.leave(0);
    this.leave(1);
    const { progress } = this.sit();
    await progress.tidied;
    expect(new Map(progress.events().map((event) => [event.id, event]))).toEqual(this.recorded);
    expect(Object.keys(progress.$state.get().items)).toHaveLength(2 * EACH);
    const segments = [...this.disk.values.keys()].filter((key) => key.includes(':seg:'));
    expect(segments.length).toBeLessThanOrEqual(9);
    progress.close();
  }
}

it.each([
  ['with locks', navigator.locks],
  ['without locks', undefined],
])(
  'no interleaving of two tabs loses one of 2 × 50 answers, %s',
  async (_, locks) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 160 }), async (steps) => {
        const play = new Play(locks);
        for (const one of steps) await play.perform(one);
        await play.finish();
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
