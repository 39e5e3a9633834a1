import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer } from '#search';

/** What somebody types, and where they want to come. */
export interface Wanted {
  query: string;
  kind: string;
  /** Lessons, by number (`4.2`) or path; `law` is the list of laws. */
  lessons: string[];
  /** Sections of those lessons by lesson number and anchor, `4.2#4.2.1`; none when any will do. */
  sections: string[];
}

/** `4.2.1` is the section of lesson 4.2 that teaches this point, `4.2#why` one with an anchor of its own. */
function sectionOf(target: string): string[] {
  if (/^\d\.\d\.\d$/.test(target)) return [`${target.slice(0, 3)}#${target}`];
  return /^\d\.\d#/.test(target) ? [target] : [];
}

/** The queries of `tests/fixtures/queries/<name>.yaml`. */
export function queriesOf(name: string): Wanted[] {
  const file = readFileSync(`tests/fixtures/queries/${name}.yaml`, 'utf8');
  const kinds: Record<string, Record<string, string | number>> = parse(file);
  return Object.entries(kinds).flatMap(([kind, asked]) =>
    Object.entries(asked).map(([query, wanted]) => {
      const targets = String(wanted).split(' ');
      const lessons = targets.map((t) => (/^\d\.\d/.test(t) ? t.slice(0, 3) : t));
      return { query, kind, lessons, sections: targets.flatMap(sectionOf) };
    }),
  );
}

/** What an answer does for somebody. */
export interface Outcome extends Wanted {
  /** Place of the first lesson wanted, from 0; -1 when none is there. */
  at: number;
  /** One of the wanted sections is listed under the first three lessons. */
  led: boolean;
}

export function outcome(wanted: Wanted, { lessons, laws }: Answer): Outcome {
  const listed = lessons
    .slice(0, 3)
    .flatMap(({ number, headings }) =>
      headings.map(({ path }) => `${number}#${decodeURIComponent(path.split('#')[1] ?? '')}`),
    );
  const law = wanted.lessons.includes('law') && lessons.length === 0 && laws.length > 0;
  const at = lessons.findIndex(
    ({ number, path }) => wanted.lessons.includes(number) || wanted.lessons.includes(path),
  );
  return {
    ...wanted,
    at: law ? 0 : at,
    led: wanted.sections.some((section) => listed.includes(section)),
  };
}
