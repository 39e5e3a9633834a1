import { checksum } from '../export.ts';
import { MAX_FILE, MAX_TEXT } from '../import.ts';
import type { Inspection } from './types.ts';

/*
 * `SK2.<how>.<length>.<checksum>.<data>`: `how` is d (zlib) or p (plain), the length counts the data's
 * characters and is in base 36, the data is base64url. No character that a chat would break or escape.
 */

async function pipe(bytes: Uint8Array<ArrayBuffer>, through: ReadableWritablePair, limit: number) {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
  }
}

function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** Packs a file for a chat message. */
export async function pack(file: string): Promise<string> {
  const bytes = new TextEncoder().encode(file);
  const canDeflate = typeof CompressionStream === 'function';
  const packed = canDeflate && (await pipe(bytes, new CompressionStream('deflate'), Infinity));
  const data = toBase64url(packed || bytes);
  return ['SK2', packed ? 'd' : 'p', data.length.toString(36), checksum(data), data].join('.');
}

/**
 * Finds a packed text in a pasted message and unpacks it. White space and anything around it is ignored;
 * nothing longer than `MAX_FILE` is ever unpacked.
 */
export async function unpack(
  message: string,
): Promise<{ kind: 'ok'; file: string } | Exclude<Inspection, { kind: 'ok' }>> {
  if (message.length > MAX_TEXT) return { kind: 'too-large' };
  const solid = message.replace(/[\s\u200b\u2060\ufeff]/g, '');
  const found = /SK(\d+)\.(?:([dp])\.([\da-z]+)\.([\da-z]+)\.([\w-]*))?/.exec(solid);
  if (!found) return { kind: 'not-ours' };
  const [, version, how, size = '', sum, rest = ''] = found;
  if (Number(version) > 2) return { kind: 'newer' };
  const length = Number.parseInt(size, 36);
  if (!how || rest.length < length) return { kind: 'truncated' };
  const data = rest.slice(0, length);
  if (checksum(data) !== sum) return { kind: 'checksum' };
  if (how === 'd' && typeof DecompressionStream !== 'function') return { kind: 'unsupported' };
  try {
    const bytes = fromBase64url(data);
    const plain =
      how === 'p' ? bytes : await pipe(bytes, new DecompressionStream('deflate'), MAX_FILE);
    return plain ? { kind: 'ok', file: new TextDecoder().decode(plain) } : { kind: 'too-large' };
  } catch {
    return { kind: 'checksum' };
  }
}
