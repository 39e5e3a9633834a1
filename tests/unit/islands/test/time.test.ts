import { describe, expect, it } from 'vitest';
import type { StartedSitting } from '#progress';
import { minutesToGrant, timeLeft } from '../../../../src/islands/test/time.ts';
import { event } from '../../../support/progress-events.ts';

const minute = 60_000;
const sitting = (limit: number | undefined, extended = 0): StartedSitting => ({
  id: 's:1',
  answers: {},
  extended,
  start: event(
    {
      type: 'test-started',
      test: 'final',
      seed: 1,
      items: [],
      ...(limit !== undefined && { limit }),
    },
    1000,
  ) as StartedSitting['start'],
});
const at = (minutes: number) => 1000 + minutes * minute;

describe('time left', () => {
  it('is not a matter where there is no limit', () => {
    expect(timeLeft(sitting(undefined), at(9999))).toBeUndefined();
  });

  it.each([
    [0, { phase: 'running', minutes: 20 }],
    [0.5, { phase: 'running', minutes: 20 }],
    [18.9, { phase: 'running', minutes: 2 }],
    [19, { phase: 'soon', minutes: 1 }],
    [19.99, { phase: 'soon', minutes: 1 }],
    [20, { phase: 'over', minutes: 0 }],
    [500, { phase: 'over', minutes: 0 }],
  ])('after %f of 20 minutes: %j', (minutes, expected) => {
    expect(timeLeft(sitting(20), at(minutes))).toEqual(expected);
  });

  it('warns at least twenty seconds before the end, as WCAG 2.2.1 wants', () => {
    expect(timeLeft(sitting(20), at(20) - 20_000)?.phase).toBe('soon');
  });

  it('grows by what was asked for', () => {
    expect(timeLeft(sitting(20, 5), at(21))).toEqual({ phase: 'running', minutes: 4 });
  });
});

describe('asking for more', () => {
  it.each([
    ['just before the end', 19.5, 5],
    ['at the end', 20, 5],
    ['long after the end', 80.5, 66],
  ])('%s gives at least five minutes', (_, minutes, granted) => {
    const asked = sitting(20);
    const more = minutesToGrant(asked, 5, at(minutes));
    expect(more).toBe(granted);
    expect(timeLeft(sitting(20, more), at(minutes))?.phase).toBe('running');
  });
});
