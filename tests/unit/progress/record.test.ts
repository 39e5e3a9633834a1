import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCode, courseRecord, fold, recordText, tidyName } from '#progress';
import { sha256 } from '../../../src/progress/record/sha256.ts';
import { answer, event } from '../../support/progress-events.ts';

describe('sha256', () => {
  const reference = (text: string) => createHash('sha256').update(text).digest('hex');

  it.each([
    '',
    'abc',
    '张三',
    '🙂',
    'x'.repeat(55),
    'x'.repeat(56),
    'x'.repeat(64),
    '课'.repeat(500),
  ])('agrees with the standard on %j', (text) => {
    expect(sha256(text)).toBe(reference(text));
  });

  it('agrees with the standard on anything, half characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(reference(text));
        expect(sha256(`${text}\uD83D`)).toBe(reference(`${text}\uFFFD`));
      }),
    );
  });
});

const test = (name: string, at: number, right: number) => [
  event({ type: 'test-started', test: name, seed: 1, items: [] }, at, `s:${at}`),
  event(
    {
      type: 'test-finished',
      test: name,
      started: `s:${at}`,
      right,
      total: 10,
      passed: right >= 8,
    },
    at + 1,
  ),
];
const lessons = [
  { id: 'edi', items: [{ id: 'edi-what', rev: 1 }] },
  { id: 'roas', items: [{ id: 'roas-what', rev: 1 }] },
];
const tests = ['basics', 'final'];

describe('the record of a course', () => {
  it('has the best of every test, and what is done', () => {
    const log = [
      event(answer(), 1),
      ...test('basics', 10, 9),
      ...test('basics', 20, 8),
      ...test('final', 30, 8),
      ...test('gone', 40, 10),
    ];
    expect(courseRecord(fold(log), lessons, tests)).toEqual({
      lessons: { done: 1, total: 2 },
      tests: [
        { test: 'basics', best: expect.objectContaining({ right: 9, at: 11 }) },
        { test: 'final', best: expect.objectContaining({ right: 8, at: 31 }) },
      ],
      complete: true,
      at: 31,
    });
  });

  it.each([
    ['a test was not taken', test('basics', 1, 9)],
    ['a test was not passed', [...test('basics', 1, 9), ...test('final', 3, 7)]],
    ['nothing happened', []],
  ])('is not complete when %s', (_, log) => {
    expect(courseRecord(fold(log), lessons, tests).complete).toBe(false);
  });

  it('of a course without tests is never complete', () => {
    expect(courseRecord(fold([]), lessons, [])).toMatchObject({ complete: false, tests: [] });
  });
});

describe('the check code', () => {
  const head = { course: 'shop', version: '1', name: ' 张\u3000三 ', date: '2026-11-22' };
  const record = courseRecord(
    fold([...test('basics', 10, 9), ...test('final', 30, 8)]),
    lessons,
    tests,
  );
  const text = recordText(head, record);

  it('is made from a text that anyone can type', () => {
    expect(text).toBe(
      'shangke-record-1\nshop\n1\n张 三\n2026-11-22\nlessons 0/2\nbasics 9/10\nfinal 8/10',
    );
    const digits = createHash('sha256').update(text).digest('hex');
    expect(checkCode(text)).toBe(
      `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8, 12)}`,
    );
  });

  it('changes with everything the record says, and not with spaces around the name', () => {
    const others = [
      recordText({ ...head, name: '张四' }, record),
      recordText({ ...head, version: '2' }, record),
      recordText({ ...head, date: '2026-11-23' }, record),
      recordText(head, { ...record, lessons: { done: 1, total: 2 } }),
      recordText(head, { ...record, tests: record.tests.slice(0, 1) }),
    ].map(checkCode);
    expect(new Set([checkCode(text), ...others]).size).toBe(6);
    expect(checkCode(recordText({ ...head, name: '张 三' }, record))).toBe(checkCode(text));
  });

  it('never lets a name add a line', () => {
    expect(tidyName('张三\nfinal 40/40')).toBe('张三 final 40/40');
    expect(tidyName('')).toBe('');
  });
});
