import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE, merge, previewImport, readImport, writeExport } from '#progress';
import { answer, event, logs } from '../../support/progress-events.ts';

const log = {
  events: [event(answer({ response: '薄利多销' }), 1), event({ type: 'opened', lesson: 'edi' }, 2)],
  opaque: ['{"v":3,"type":"felt"}'],
};
const file = writeExport(log);

describe('readImport', () => {
  it('reads what writeExport wrote', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const result = readImport(writeExport({ events, opaque: log.opaque }));
        expect(JSON.stringify(result)).toBe(
          JSON.stringify({ kind: 'ok', events, opaque: log.opaque, badLines: [] }),
        );
      }),
    );
  });

  it.each([
    ['Windows line ends', file.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${file}`],
    ['no line end at the end', file.trimEnd()],
    ['a signature below', `${file}\n发自我的手机`],
  ])('does not mind %s', (_, text) => {
    expect(readImport(text)).toMatchObject({ kind: 'ok', events: log.events, badLines: [] });
  });

  it('says truncated wherever the text stops early', () => {
    const body = file.trimEnd();
    for (let cut = '{"shangke":"progress"'.length; cut < body.length; cut += 1) {
      expect(readImport(body.slice(0, cut))).toEqual({ kind: 'truncated' });
    }
  });

  it('notices every changed character of the body', () => {
    const start = file.indexOf('\n') + 1;
    for (let at = start; at < file.length - 1; at += 1) {
      const changed = file.slice(0, at) + (file[at] === '0' ? '1' : '0') + file.slice(at + 1);
      expect(readImport(changed)).toEqual({ kind: 'checksum' });
    }
  });

  it.each(['', 'hello', '{}', '[1]', '{"shangke":"settings"}', '\u0000'])(
    'says of %j that it is not ours',
    (text) => expect(readImport(text)).toEqual({ kind: 'not-ours' }),
  );

  it('asks for a newer page', () => {
    expect(readImport(file.replace('"v":2', '"v":3'))).toEqual({ kind: 'newer' });
  });

  it('does not look at more than 20 million characters', () => {
    expect(readImport(file.padEnd(MAX_FILE + 1))).toEqual({ kind: 'too-large' });
    expect(readImport(file.padEnd(MAX_FILE))).toMatchObject({ kind: 'ok' });
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        expect(readImport(file.slice(0, 40) + junk)).toHaveProperty('kind');
      }),
    );
  });
});

describe('previewImport', () => {
  it('counts only what is new', () => {
    const mine = { events: [event(answer({ item: 'a' }), 1, 'x:1')], opaque: ['old'] };
    const theirs = {
      events: [
        event(answer({ item: 'a', right: false }), 1, 'x:1'),
        event(answer({ item: 'a' }), 2, 'x:2'),
        event(answer({ item: 'b' }), 3, 'x:3'),
        event({ type: 'opened', lesson: 'roas' }, 4, 'x:4'),
        event({ type: 'opened', lesson: 'roas' }, 4, 'x:4'),
        event({ type: 'backup' }, 5, 'x:5'),
      ],
      opaque: ['old', 'new', 'new'],
    };
    const preview = previewImport(mine, theirs);
    expect(preview.events.map(({ id }) => id)).toEqual(['x:2', 'x:3', 'x:4']);
    expect(preview).toMatchObject({ opaque: ['new'], lessons: 2, items: 2 });
  });

  it('makes merging add events and change none', () => {
    fc.assert(
      fc.property(logs, logs, (mine, theirs) => {
        const preview = previewImport({ events: mine, opaque: [] }, { events: theirs, opaque: [] });
        const after = merge(mine, preview.events);
        expect(after).toHaveLength(mine.length + preview.events.length);
        for (const kept of mine) expect(after).toContainEqual(kept);
        expect(new Set(after.map(({ id }) => id))).toEqual(
          new Set([...mine, ...theirs.filter(({ type }) => type !== 'backup')].map(({ id }) => id)),
        );
      }),
    );
  });
});
