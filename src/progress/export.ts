import { type Log, toLines } from './segment.ts';

/** The version of the file's header. */
export const FORMAT = 2;
/** How every export file begins. */
export const MAGIC = '{"shangke":"progress"';

/** FNV-1a, 32 bit, in base 36. Finds damage, not fraud. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** A log as a file: a header line with length and checksum of the rest, then one event a line. */
export function writeExport(log: Log): string {
  const body = toLines(log).join('\n');
  const header = { v: FORMAT, chars: body.length, sum: checksum(body) };
  return `${MAGIC},${JSON.stringify(header).slice(1)}\n${body}\n`;
}
