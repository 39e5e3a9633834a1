import { previewImport, readImport } from '../import.ts';
import type { Log } from '../segment.ts';
import { unpack } from './text.ts';
import type { Inspection } from './types.ts';

/** What importing a packed text, or a file's content, would add to `mine`. */
export async function inspectText(text: string, mine: Log): Promise<Inspection> {
  const unpacked = text.trimStart().startsWith('{')
    ? { kind: 'ok' as const, file: text }
    : await unpack(text);
  if (unpacked.kind !== 'ok') return unpacked;
  const result = readImport(unpacked.file);
  if (result.kind !== 'ok') return result;
  return { kind: 'ok', preview: previewImport(mine, result), badLines: result.badLines.length };
}
