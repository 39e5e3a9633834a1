import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '#progress';
import { answer, event, events } from '../../support/progress-events.ts';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseEvent', () => {
  it('reads back every event that is stored', () => {
    fc.assert(
      fc.property(events, (made) => {
        expect(parseEvent(stored(made))).toEqual(stored(made));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(parseEvent(value)).toBe('bad');
      }),
    );
  });

  it.each([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['a time that is no number', { at: 'now' }],
    ['a time before 1970', { at: -1 }],
    ['no version', { v: undefined }],
    ['version 0', { v: 0 }],
    ['half a version', { v: 2.5 }],
    ['no type', { type: undefined }],
    ['no item', { item: undefined }],
    ['a revision that is no count', { rev: 1.5 }],
    ['no lesson', { lesson: 3 }],
    ['a mode that does not exist', { mode: 'exam' }],
    ['no response', { response: undefined }],
    ['a response of numbers', { response: [1, 2] }],
    ['a response with nested parts', { response: { a: {} } }],
    ['no seed', { seed: null }],
    ['right as a word', { right: 'yes' }],
    ['a score above 1', { score: 1.1 }],
    ['a score below 0', { score: -0.1 }],
    ['no first', { first: undefined }],
    ['a certainty of 4', { certainty: 4 }],
    ['negative time', { ms: -1 }],
    ['an empty test', { test: '' }],
  ])('calls an answer with %s bad', (_, change) => {
    expect(parseEvent(event(answer(), 1))).toMatchObject({ item: 'edi-what' });
    expect(parseEvent({ ...event(answer(), 1), ...change })).toBe('bad');
  });

  it.each([
    [{ type: 'opened' }],
    [{ type: 'finished', lesson: '' }],
    [{ type: 'left', lesson: 'edi' }],
    [{ type: 'challenge', tool: 'roas' }],
    [{ type: 'challenge', challenge: 'roas' }],
    [{ type: 'imported', count: -1 }],
    [{ type: 'test-started', test: '', seed: 1, items: [] }],
    [{ type: 'test-started', test: 'basics', items: [] }],
    [{ type: 'test-started', test: 'basics', seed: 1 }],
    [{ type: 'test-started', test: 'basics', seed: 1, items: [null] }],
    [
      {
        type: 'test-started',
        test: 'basics',
        seed: 1,
        items: [{ id: 'a', rev: 1, lesson: 'edi' }],
      },
    ],
    [{ type: 'test-started', test: 'basics', seed: 1, items: [], limit: 'long' }],
    [{ type: 'test-extended', test: 'basics', started: 'a:1' }],
    [{ type: 'test-extended', test: 'basics', minutes: 5 }],
    [{ type: 'test-finished', test: 'basics', right: 1, total: 2, passed: true }],
    [{ type: 'test-finished', test: 'basics', started: 'a:1', right: 1, total: 2 }],
  ])('calls %j bad', (happening) => {
    expect(parseEvent({ v: 2, id: 'a:1', at: 1, ...happening })).toBe('bad');
  });

  it.each([
    [{ v: 3, id: 'a:1', at: 1, type: 'answered' }],
    [{ v: 99, type: 'dreamt' }],
    [{ v: 2, id: 'a:1', at: 1, type: 'dreamt' }],
    [{ v: 2, id: 'a:1', at: 1, type: 'constructor' }],
    [{ v: 1, id: 'a:1', at: 1, type: 'dreamt' }],
  ])('leaves %j to a newer release', (value) => {
    expect(parseEvent(value)).toBe('newer');
  });

  it('keeps fields that it does not know', () => {
    const made = { ...event({ type: 'opened', lesson: 'edi' }, 1), device: 'phone' };
    expect(parseEvent(made)).toEqual(made);
  });
});
