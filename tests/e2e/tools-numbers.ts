import { chapters1to3 } from './tools-numbers-1-3.ts';
import { chapters4and5 } from './tools-numbers-4-5.ts';
import { chapter6 } from './tools-numbers-6.ts';

/** A verified number of a lesson, and how a hand gets a model to say it, starting from how that opens. */
export interface Reading {
  /** A story to press. */
  preset?: string;
  /** Radio buttons and checkboxes to check, by label. */
  choose?: readonly string[];
  /** Numbers to type, by label, in this order. */
  type?: Readonly<Record<string, string>>;
  /** A day to pick: `2026-11-12`. */
  day?: string;
  /** What the summary, the sum below it, the figure says. */
  summary?: readonly string[];
  note?: readonly string[];
  figure?: readonly string[];
  /** Cells of the table: name of the row, then name of the column, then the text. */
  table?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Typed in from the fact sheet the lessons were written from, not from our formulas. */
export const readings: Readonly<Record<string, readonly Reading[]>> = {
  ...chapters1to3,
  ...chapters4and5,
  ...chapter6,
};
