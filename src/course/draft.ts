import type * as z from 'zod';
import type { Ask } from '#quiz/schema';
import type { Question } from '#quiz';
import type { ChartFile } from '#charts';
import type { Body } from './markup/body.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { lesson } from './schema/lesson.ts';
import type { example } from './schema/worked.ts';
import type { chapterFile } from './schema/course.ts';
import type { CopyRules, CourseIdentity, Law, Outline, SourceFile, Term } from './types.ts';

/** A value whose parts know where they stand. */
export interface Placed<T> {
  value: T;
  /** Of the part at a path of keys, or of the nearest thing above it that exists. */
  at(...path: PropertyKey[]): Place;
}

/** The entries of a list that are as they should be. */
export interface Entries<T> {
  items: Placed<T>[];
  /** What all entries call themselves, broken ones too, so that one mistake does not look like two. */
  ids: ReadonlySet<string>;
  /** How many there are, broken ones too. */
  total: number;
}

export interface QuizDraft {
  file: string;
  asks: Entries<Ask>;
  questions: Entries<Question>;
  passages: QuizPassage[];
}

/** A text of a quiz file. */
interface QuizPassage extends Passage {
  /** Id of the question it belongs to. */
  question: string | undefined;
}

/** The formulas behind a lesson's examples. */
export interface WorkedDraft {
  examples: Placed<z.output<typeof example>>[];
  /** What all entries say they stand behind, broken ones too; `undefined` when there is no list to be read. */
  names: readonly string[] | undefined;
}

export interface LessonDraft {
  file: string;
  /** The number in its file name. */
  order: number;
  /** `undefined` when the front matter is broken. */
  front: Placed<z.output<typeof lesson>> | undefined;
  body: Body;
  /** `undefined` when there is none that can be read. */
  quiz: QuizDraft | undefined;
  /** `undefined` when there is none. */
  worked: WorkedDraft | undefined;
}

export interface ChartDraft {
  path: string;
  name: string;
  /** `undefined` when it can't be read. */
  file: Placed<ChartFile> | undefined;
}

export interface ChapterDraft {
  id: string;
  /** Path of its folder. */
  folder: string;
  settings: Placed<z.output<typeof chapterFile>> | undefined;
  lessons: LessonDraft[];
  figures: (SourceFile & { name: string })[];
  charts: ChartDraft[];
}

export interface EditionDraft {
  locale: string;
  folder: string;
  /** `undefined` when there is none that can be read. */
  glossary: Entries<Term> | undefined;
  copyRules: Placed<CopyRules> | undefined;
  chapters: ChapterDraft[];
}

/** A course as far as it can be read: what is broken is left out. */
export interface Draft {
  identity: Placed<CourseIdentity> | undefined;
  outline: Placed<Outline> | undefined;
  laws: Entries<Law> | undefined;
  editions: EditionDraft[];
  /** Running text outside lessons and quizzes. */
  passages: Passage[];
}

/** What content is checked against. */
export interface Context {
  /** The field's formulas, by name. */
  formulas: Readonly<Record<string, Formula>>;
  /** What lists of values come to, by name: `median`. */
  averages: Readonly<Record<string, (values: readonly number[]) => number>>;
  /** Names of the interactive models. */
  explorables: readonly string[];
  /** `2026-11-22`. */
  today: string;
  limits: Limits;
}

/** A formula as far as questions and examples need it. */
export interface Formula {
  readonly inputs: readonly string[];
  /** @throws RangeError when the inputs have no answer. */
  compute(given: Readonly<Record<string, number>>): number;
}

/** How much a lesson may and must have. */
export interface Limits {
  /** Characters of body text: fewer than `least` is an error, more than `most` a warning, than `hard` an error. */
  characters: { least: number; most: number; hard: number };
  paragraph: number;
  questions: number;
  types: number;
}

export interface PlacedLesson {
  edition: EditionDraft;
  chapter: ChapterDraft;
  lesson: LessonDraft;
}

/** Every lesson of every edition. */
export function lessonsIn(draft: Draft): PlacedLesson[] {
  return draft.editions.flatMap((edition) =>
    edition.chapters.flatMap((chapter) =>
      chapter.lessons.map((lesson) => ({ edition, chapter, lesson })),
    ),
  );
}

/** The questions of a lesson that are as they should be. */
export function questionsIn(lesson: LessonDraft): Placed<Question>[] {
  return lesson.quiz?.questions.items ?? [];
}
