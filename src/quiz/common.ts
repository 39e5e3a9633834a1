import * as z from 'zod';

/** An id that outlives every edit: lower-case words joined by hyphens. It is stored in learners' logs. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');

/** Running text in the lesson's language. */
export const text = z.string().trim().min(1);

/** What a learner reads beside an option or part once it is checked: why it is right or wrong. */
export const reason = z.string().trim().min(1);

/** A choice with its own verdict and reason. */
export const option = z.strictObject({
  /** Unique within the question; what the log stores. */
  id,
  text,
  /** `true` on the key; leave out on distractors. */
  right: z.literal(true).optional(),
  /** Why this option is right, or which misconception makes it look right. */
  reason,
});

/** The keys every question has, whatever its type. */
export const base = {
  /** Unique in the whole course, for ever. */
  id,
  /** Raise by one when the meaning changes (not for a typo): old answers stay, learners are told to look again. */
  rev: z.int().min(1),
  /** `true`: not among the lesson's core questions, but offered as extra practice and drawn for tests. */
  extra: z.literal(true).optional(),
  /** The outline point the question tests, e.g. `1.1.2`. */
  point: z.string().regex(/^\d\.\d\.\d$/, 'point'),
  /** Anchor of the section in this lesson that holds the answer; the feedback links to it. */
  cites: text,
  /** What the question asks of the learner's thinking. */
  level: z.enum(['recall', 'apply', 'judge']),
  /** 1 easy, 2 medium, 3 hard. */
  difficulty: z.literal([1, 2, 3]),
  /** The question itself, one idea, ending as a question or an instruction. */
  stem: text,
  /** A situation the stem refers to; shown above it. */
  context: text.optional(),
  /** What to take away, shown with the key after an answer. */
  explain: text,
  /** Lint rules this question may break, each with the author's reason. */
  waive: z.record(z.string(), text).optional(),
};
