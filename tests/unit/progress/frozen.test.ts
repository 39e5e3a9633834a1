import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, parseSegment, type Segment } from '#progress';

/*
 * Logs as old releases stored them. They are never edited: a new format gets a new file.
 * To add one, put the `.jsonl` and the fold you expect beside it in tests/frozen and its hash here.
 */
const frozen = {
  'progress-v1': '27f8185891168ebf411fb26ef76776162fd444d179a1d7f26d7a10668c71076d',
  'progress-v2': '5e66e7ce5b3bc57fe1504dadba071daac50e343451eaf5277214476ae6bffeb1',
  'progress-v2-tests': 'ead29de24d029b54ea0b22f4e251c756f02e1749b3c525f0c113cd153562aa56',
};

const read = (name: string): string =>
  readFileSync(new URL(`../../frozen/${name}`, import.meta.url), 'utf8');

describe.each(Object.entries(frozen))('%s', (name, hash) => {
  const text = read(`${name}.jsonl`);
  const segment: Segment = parseSegment(text);

  it('is as it was when it was frozen', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it('is read without a loss', () => {
    const lines = text.trim().split('\n');
    expect(segment.badLines).toEqual([]);
    expect(segment.events.length + segment.opaque.length).toBe(lines.length);
  });

  it('adds up to what it always did', () => {
    const state = fold(segment.events);
    expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(read(`${name}.fold.json`)));
  });
});

describe('the migration from version 1', () => {
  it('moves every field of an answer', () => {
    const { events } = parseSegment(read('progress-v1.jsonl'));
    expect(events[1]).toEqual({
      v: 2,
      id: 'k3v9:2',
      at: 1767060120000,
      type: 'answered',
      item: 'edi-what',
      rev: 1,
      lesson: 'edi',
      mode: 'practice',
      response: 'paper',
      seed: 0,
      right: false,
      score: 0,
      first: true,
      ms: 0,
    });
  });

  it.each([
    '{"v":1,"id":"k:1","at":1,"type":"answer","q":"edi-what","lesson":"edi","choice":"a"}',
    '{"v":1,"id":"k:1","at":1,"type":"answer","lesson":"edi","choice":"a","correct":true}',
    '{"v":1,"id":"k:1","at":1,"type":"open"}',
  ])('calls %s bad', (line) => {
    expect(parseSegment(line)).toEqual({ events: [], opaque: [], badLines: [line] });
  });
});
