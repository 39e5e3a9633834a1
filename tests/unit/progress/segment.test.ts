import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSegment, toLines } from '#progress';
import { logs } from '../../support/progress-events.ts';

const newer = '{"v":3,  "id":"z:1","type":"felt", "as":"好"}';
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseSegment', () => {
  it('reads back what toLines writes', () => {
    fc.assert(
      fc.property(logs, fc.boolean(), (events, withNewer) => {
        const log = { events, opaque: withNewer ? [newer] : [] };
        const read = parseSegment(toLines(log).join('\n'));
        expect(stored(read)).toEqual(stored({ ...log, badLines: [] }));
      }),
    );
  });

  it('loses only the last line of a text cut short anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(logs, { minLength: 1, maxLength: 1 }),
        fc.nat(),
        ([events = []], cut) => {
          const text = toLines({ events, opaque: [] }).join('\n');
          const short = text.slice(0, cut % (text.length + 1));
          const whole = short === text ? events.length : short.split('\n').length - 1;
          const read = parseSegment(short);
          expect(read.events.length).toBeGreaterThanOrEqual(whole);
          expect(stored(read.events)).toEqual(stored(events.slice(0, read.events.length)));
          expect(read.events.length + read.badLines.length).toBeLessThanOrEqual(whole + 1);
        },
      ),
    );
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        expect(parseSegment(text).badLines).toEqual(lines.map((line) => line.trim()));
      }),
    );
  });

  it('keeps lines of a newer release to the letter', () => {
    const { opaque } = parseSegment(`${newer}\r\nnonsense\n`);
    expect(opaque).toEqual([newer]);
    expect(toLines({ events: [], opaque })).toEqual([newer]);
  });
});
