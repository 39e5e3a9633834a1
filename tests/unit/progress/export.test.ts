import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checksum, MAX_TEXT, writeExport } from '#progress';
import { pack, unpack } from '../../../src/progress/store/text.ts';
import { Disk, Tab } from '../../support/memory-browser.ts';
import { answer } from '../../support/progress-events.ts';

const log = { events: [], opaque: [] };
const file = writeExport(log);

function packed(bytes: Uint8Array): string {
  const data = Buffer.from(bytes).toString('base64url');
  return `SK2.d.${data.length.toString(36)}.${checksum(data)}.${data}`;
}

describe('a packed text', () => {
  it('comes back as it was, in one unbroken line', async () => {
    const text = `${file}满 300 减 40 👍`;
    const message = await pack(text);
    expect(message).toMatch(/^SK2\.d\.[\da-z]+\.[\da-z]+\.[\w-]+$/);
    expect(await unpack(message)).toEqual({ kind: 'ok', file: text });
  });

  it('is found in a chat message that was broken into lines', async () => {
    const message = (await pack(file)).replace(/(.{20})/g, '$1\n\u200b ');
    expect(await unpack(`小梅 10:32：我的进度 ${message}\n\n收到请回复 ok`)).toEqual({
      kind: 'ok',
      file,
    });
  });

  it('comes back where the browser cannot compress', async () => {
    const original = globalThis.CompressionStream;
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    try {
      const message = await pack(`${file}好`);
      expect(message).toMatch(/^SK2\.p\./);
      expect(await unpack(message)).toEqual({ kind: 'ok', file: `${file}好` });
    } finally {
      globalThis.CompressionStream = original;
    }
  });

  it('asks for the file where the browser cannot unpack', async () => {
    const message = await pack(file);
    const original = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    try {
      expect(await unpack(message)).toEqual({ kind: 'unsupported' });
    } finally {
      globalThis.DecompressionStream = original;
    }
  });

  it('says truncated wherever it stops early', async () => {
    const message = await pack(file);
    for (let cut = 4; cut < message.length; cut += 1) {
      expect(await unpack(message.slice(0, cut))).toEqual({ kind: 'truncated' });
    }
  });

  it('notices a changed character', async () => {
    const message = await pack(file);
    const at = message.length - 5;
    const changed =
      message.slice(0, at) + (message[at] === 'a' ? 'b' : 'a') + message.slice(at + 1);
    expect(await unpack(changed)).toEqual({ kind: 'checksum' });
  });

  it('says checksum for data with a right sum that is no zlib', async () => {
    expect(await unpack(packed(new Uint8Array([1, 2, 3, 4])))).toEqual({ kind: 'checksum' });
  });

  it.each(['', 'hello', 'SKU2.d', 'SK.d.1.1.a'])('says of %j that it is not ours', async (text) => {
    expect(await unpack(text)).toEqual({ kind: 'not-ours' });
  });

  it('asks for a newer page', async () => {
    expect(await unpack('SK3.whatever')).toEqual({ kind: 'newer' });
  });

  it('does not look at more than 5 million characters', async () => {
    expect(await unpack('a'.repeat(MAX_TEXT + 1))).toEqual({ kind: 'too-large' });
  });

  it('stops a decompression bomb', async () => {
    const bomb = packed(deflateSync(new Uint8Array(60_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpack(bomb)).toEqual({ kind: 'too-large' });
  });
});

describe('taking progress to another browser', () => {
  async function transfer(take: (from: ReturnType<Tab['open']>) => Promise<string> | string) {
    const from = new Tab(new Disk()).open();
    from.record({ type: 'opened', lesson: 'edi' });
    from.record(answer({ item: 'a', response: '满减' }));
    from.record(answer({ item: 'b', right: false }));
    const disk = new Disk();
    const to = new Tab(disk).open();
    to.record(answer({ item: 'c', lesson: 'roas' }));
    const text = await take(from);
    return { from, to, disk, text };
  }

  it.each([
    ['file', (from: ReturnType<Tab['open']>) => from.exportFile()],
    ['text', (from: ReturnType<Tab['open']>) => from.exportText()],
  ])('works by %s: says first what will change, then adds it', async (_, take) => {
    const { from, to, disk, text } = await transfer(take);
    const found = await to.inspect(text);
    expect(found).toMatchObject({ kind: 'ok', badLines: 0, preview: { lessons: 1, items: 2 } });
    expect(to.events()).toHaveLength(1);
    if (found.kind !== 'ok') throw new Error(found.kind);
    to.importEvents(found.preview);
    expect(to.events()).toEqual(expect.arrayContaining([...from.events()]));
    expect(to.events().at(-1)).toMatchObject({ type: 'imported', count: 3 });
    expect(Object.keys(to.$state.get().items).sort()).toEqual(['a', 'b', 'c']);
    expect(new Tab(disk).open().events()).toEqual(to.events());

    const again = await to.inspect(text);
    if (again.kind !== 'ok') throw new Error(again.kind);
    expect(again.preview).toEqual({ events: [], opaque: [], lessons: 0, items: 0 });
    to.importEvents(again.preview);
    expect(to.events()).toHaveLength(5);
  });

  it.each([
    ['你好', 'not-ours'],
    ['{"shangke":"progress","v":2,"chars":900,"sum":"x"}\n{', 'truncated'],
    ['SK9.d', 'newer'],
  ])('says what is wrong with %j', async (text, kind) => {
    expect(await new Tab(new Disk()).open().inspect(text)).toEqual({ kind });
  });

  it('takes a log of 20,000 answers along as a file', async () => {
    const events = Array.from({ length: 20_000 }, (_, i) => ({
      ...answer({ item: `item-with-a-long-name-${i % 300}`, response: ['one', 'three'] }),
      v: 2 as const,
      id: `0q3kz81xw2:${i}`,
      at: 1_790_000_000_000 + i,
    }));
    const found = await new Tab(new Disk()).open().inspect(writeExport({ events, opaque: [] }));
    expect(found).toMatchObject({ kind: 'ok', preview: { items: 300 } });
  });
});
