import type * as z from 'zod';
import type { Source } from './common.ts';
import type { chartFile } from './schema.ts';

/** A chart as its author describes it. */
export type ChartFile = z.output<typeof chartFile>;

export type Point = readonly [x: number, y: number];

/** A point of a curve that is shown. */
interface Mark {
  x: number;
  y: number;
  text: string;
  tone?: Tone | undefined;
  drop?: true | undefined;
  quiet?: true | undefined;
}

/** A curve with every point worked out. */
export interface Line {
  tone: Tone;
  filled?: true | undefined;
  strong?: true | undefined;
  dashed?: true | undefined;
  /** Unbroken stretches, in the axes' units. */
  runs: Point[][];
  marks: Mark[];
}

/** What is described, with numbers in place of names and formulas, and texts filled in. */
type Resolved<T> = T extends { amount: Source }
  ? number
  : T extends { curve: unknown }
    ? Line
    : T extends object
      ? { [K in keyof T]: Resolved<T[K]> }
      : T;

/** A chart that is ready to be drawn. */
export type Chart = Resolved<Omit<ChartFile, 'numbers'>>;
export type Panel = Chart['panels'][number];
export type PanelOf<K extends Panel['kind']> = Extract<Panel, { kind: K }>;
export type Tone = 'hue' | 'accent' | 'jade' | 'amber' | 'ink' | 'soft';

/** A formula as far as charts need it. */
export interface Formula {
  readonly inputs: readonly string[];
  /** @throws RangeError when the inputs have no answer. */
  compute(given: Readonly<Record<string, number>>): number;
}
export type Formulas = Readonly<Record<string, Formula>>;

/** Why a chart can't be drawn as described; `path` leads to the part of the file. */
export type Snag = { path: readonly PropertyKey[] } & (
  | {
      kind: 'unknown-formula' | 'unknown-number' | 'unknown-placeholder';
      name: string;
      known: readonly string[];
    }
  | { kind: 'missing-input'; formula: string; name: string }
  | { kind: 'unknown-input'; formula: string; name: string; known: readonly string[] }
  | { kind: 'no-answer'; values: string; detail: string }
  | { kind: 'below-zero'; value: string }
  | { kind: 'off-axis'; value: string; from: string; to: string }
  | { kind: 'chart-crowded'; text: string }
);
