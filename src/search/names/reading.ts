import { fold } from '../normalise.ts';
import { phrase } from '../parts.ts';
import type { Sounds } from '../types.ts';

const asWritten = new Map<string, string>();

/** The syllables of a name joined by spaces, character by character; what is not Chinese stays as it is. */
export function readingBy(name: string, syllableOf: (character: string) => string): string {
  return phrase(fold(name, asWritten)).flat().map(syllableOf).join(' ');
}

/** Reads names aloud as the table says. */
export function reader({ characters, syllables, exceptions }: Sounds): (name: string) => string {
  const usual = syllables.split(' ');
  const sounds = new Map([...characters].map((c, i) => [c, usual[i] ?? c]));
  return (name) => exceptions[name] ?? readingBy(name, (c) => sounds.get(c) ?? c);
}
