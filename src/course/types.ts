import type * as z from 'zod';
import type { Ask } from '#quiz/schema';
import type { Question } from '#quiz';
import type { Chart } from '#charts';
import type {
  chapterFile,
  courseFile,
  glossaryFile,
  lawsFile,
  outlineFile,
} from './schema/course.ts';
import type { copyRulesFile } from './schema/copy.ts';
import type { lesson } from './schema/lesson.ts';

export type CourseIdentity = z.output<typeof courseFile>;
export type Locale = CourseIdentity['locales'][number];
export type Outline = z.output<typeof outlineFile>;
export type Law = z.output<typeof lawsFile>[number];
/** What the copy checker marks in an edition's language. */
export type CopyRules = z.output<typeof copyRulesFile>;
export type Term = z.output<typeof glossaryFile>[number];

/** A part of a lesson with a heading of its own, as `<Section>` declares it. */
export interface Section {
  /** Anchor: the outline point it teaches (`1.1.2`) or an id of its own (`why`). */
  id: string;
  title: string;
  /** Set when it teaches a point of the outline. */
  point?: string;
  extension?: true;
}

export interface Lesson extends z.output<typeof lesson> {
  chapter: string;
  /** Position shown to people, `1.1`; never used to identify. */
  number: string;
  /** Path below the edition's root: `basics/history/`. */
  path: string;
  /** Source file, e.g. `content/zh-CN/basics/1-history.mdx`. */
  file: string;
  sections: Section[];
  asks: Ask[];
  questions: Question[];
  /** Ids the text refers to, by component. */
  uses: { terms: string[]; laws: string[]; tries: string[]; figures: string[] };
  /** Characters of body text, markup left out. */
  characters: number;
}

export interface Chapter extends z.output<typeof chapterFile> {
  id: string;
  /** Position shown to people, from 1. */
  number: number;
  /** Path below the edition's root: `basics/`. */
  path: string;
  lessons: Lesson[];
  /** Figures that are drawn from data, by name. */
  charts: Readonly<Record<string, Chart>>;
}

/** One language of the course. */
export interface Edition {
  locale: Locale;
  /** Where its pages live below the base: '' for the first locale, `en/` for another. */
  root: string;
  chapters: Chapter[];
  glossary: Term[];
  copyRules?: CopyRules;
}

export interface Course {
  identity: CourseIdentity;
  outline: Outline;
  laws: Law[];
  editions: Edition[];
}

/** A file of `content/`, as read from disk. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  path: string;
  text: string;
}

/** A mistake in the content, in words its author understands. */
export interface Problem {
  kind: string;
  severity: 'error' | 'warning';
  file: string;
  /** From 1; 1:1 when the whole file is meant. */
  line: number;
  column: number;
  message: string;
  remedy: string;
}
