import type { State } from '../parts/fields.ts';
import type { Finding } from './check.ts';
import { type Kind, kinds } from './rules.ts';

/** The ready-made texts in order; behind them, the learner's own. */
export const samples = ['lamp', 'page', 'sweets', 'coat', 'honest'] as const;
export type SampleId = (typeof samples)[number];
export const own = samples.length;

/** Which text. */
export const fields = { n: { min: 0, max: own, step: 1, start: 0 } };
export type Chosen = State<keyof typeof fields>;

export const presets: Record<SampleId, Chosen> = {
  lamp: { n: 0 },
  page: { n: 1 },
  sweets: { n: 2 },
  coat: { n: 3 },
  honest: { n: 4 },
};

export const rightGuess = 'four';
export const reveals = ({ n }: Chosen) => n === presets.page.n;

/** Longest text that is checked and put into a link, in characters. */
export const longest = 500;

/** Findings without those that stand inside another of the same kind. */
export function tidy(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one, i) =>
      !findings.some(
        (other, j) =>
          i !== j &&
          other.rule.kind === one.rule.kind &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || j < i),
      ),
  );
}

/** Findings of each kind. */
export function lampsOf(findings: readonly Finding[]): Record<Kind, number> {
  const count = (kind: Kind) => findings.filter(({ rule }) => rule.kind === kind).length;
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
}

export interface Piece {
  text: string;
  /** Numbers of the findings it belongs to, from 1. */
  marks: number[];
}

/** Cuts a text where findings begin and end; joined, the pieces are the text. */
export function pieces(text: string, findings: readonly Finding[]): Piece[] {
  const cuts = [
    ...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]),
  ];
  const places = cuts.sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? text.length;
    const marks = findings.flatMap(({ start, end }, nth) =>
      start <= from && to <= end ? [nth + 1] : [],
    );
    return { text: text.slice(from, to), marks };
  });
}

/** What a learner has written, and what was found in it. */
interface Written {
  isOwn: boolean;
  text: string;
  found: readonly Finding[];
}

export const goals = {
  tricky: ({ isOwn, text, found }: Written) =>
    isOwn && found.length === 0 && /最/.test(text) && /第[一1]/.test(text) && text.length >= 10,
  rewrite: ({ isOwn, text, found }: Written) =>
    isOwn && found.length === 0 && [/元|价/, /[日天月号]/, /退/].every((word) => word.test(text)),
  all: ({ isOwn, found }: Written) =>
    isOwn && kinds.every((kind) => found.some(({ rule }) => rule.kind === kind)),
};
