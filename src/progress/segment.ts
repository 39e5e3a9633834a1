import { parseEvent } from './events.ts';
import type { Event } from './types.ts';

/** Events, and lines of a newer release that are carried along unread. */
export interface Log {
  events: Event[];
  opaque: string[];
}

/** A log as it was stored: also the lines that couldn't be read. */
export interface Segment extends Log {
  badLines: string[];
}

function parseLine(line: string): Event | 'newer' | 'bad' {
  try {
    return parseEvent(JSON.parse(line));
  } catch {
    return 'bad';
  }
}

/** Reads JSON Lines, one event a line. Total: a damaged line costs that line only. */
export function parseSegment(text: string): Segment {
  const segment: Segment = { events: [], opaque: [], badLines: [] };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const event = parseLine(line);
    if (event === 'newer') segment.opaque.push(line);
    else if (event === 'bad') segment.badLines.push(line);
    else segment.events.push(event);
  }
  return segment;
}

/** The lines that `parseSegment` reads back. */
export function toLines(log: Log): string[] {
  return [...log.events.map((event) => JSON.stringify(event)), ...log.opaque];
}
