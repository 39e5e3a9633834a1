import { ask, id, question, text } from '#quiz/schema';
import * as z from 'zod';

/** Front matter of a lesson's `.mdx`. */
export const lesson = z.strictObject({
  /** For ever; learners' logs and links use it. */
  id,
  /** The outline section it teaches, e.g. `"1.1"`. */
  section: z.string().regex(/^\d\.\d$/, 'section'),
  title: text,
  /** One sentence: what the reader can do afterwards. */
  promise: text,
  /** Reading and doing, in minutes. */
  minutes: z.int().min(5).max(30),
  /** Words a searcher might type that the text does not contain. */
  keywords: z.array(text).default([]),
  /** Where the facts come from; official names, never links to mirrors. */
  sources: z.array(text).min(1),
  /** When a person last checked the facts. */
  reviewed: z.iso.date(),
});

/** A lesson's `.quiz.yaml`. */
export const quizFile = z.strictObject({
  /** Guesses before the text, referred to by `<Ask id>`. */
  asks: z.array(ask).min(1),
  /** The practice questions, in the order of the lesson. */
  questions: z.array(question).min(1),
});
