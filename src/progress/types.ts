import type { Response } from '#quiz';

/** What happened to one question. */
export interface AnsweredEvent {
  type: 'answered';
  item: string;
  /** The question's `rev` when it was answered. */
  rev: number;
  lesson: string;
  mode: 'practice' | 'test' | 'review';
  response: Response;
  /** Seed of the shuffle and of the parameters. */
  seed: number;
  right: boolean;
  /** 0 to 1. */
  score: number;
  /** First try at this item in this sitting; statistics count only these. */
  first: boolean;
  /** How sure the learner was, if asked: 1 guessing, 2 fairly, 3 certain. */
  certainty?: 1 | 2 | 3;
  /** From showing to answering. */
  ms: number;
}

/** The things that can be recorded; the store adds `v`, `id`, `at`. */
export type Happening =
  | { type: 'opened'; lesson: string }
  /** Left a lesson at the section with this anchor. */
  | { type: 'left'; lesson: string; place: string }
  /** Every question of the lesson, as it stood then, has been answered right once. */
  | { type: 'finished'; lesson: string }
  /** A challenge of an interactive model was met. */
  | { type: 'challenge'; tool: string; challenge: string }
  | { type: 'backup' }
  | { type: 'imported'; count: number }
  | AnsweredEvent;

/** `id` is `writer:seq`; a writer is one page view, so two tabs never share an id. `at`: ms since 1970. */
export type Event = { v: 2; id: string; at: number } & Happening;

/** What a learner's events add up to for one question. */
export interface ItemState {
  attempts: number;
  /** First answer ever. */
  first: { right: boolean; rev: number; at: number };
  last: { right: boolean; rev: number; at: number; response: Response; seed: number };
  /** First time answered right, at any revision. */
  rightAt?: number;
}

export interface LearnerState {
  lessons: Record<
    string,
    { openedAt: number; lastAt: number; place?: string; finishedAt?: number }
  >;
  items: Record<string, ItemState & { lesson: string }>;
  /** Met challenges, `tool/challenge`. */
  challenges: Record<string, number>;
  /** Lesson opened last. */
  latest?: string;
  backupAt?: number;
  events: number;
}

/** What progress needs to know of a lesson as it stands now. */
export interface LessonOutline {
  id: string;
  items: { id: string; rev: number }[];
}

/** How a learner stands in a lesson as it is now. */
export interface LessonProgress {
  status: 'new' | 'started' | 'done';
  /** Items answered right at least once, answered at all, and in the lesson. */
  right: number;
  answered: number;
  total: number;
  /** A question's meaning changed since it was answered, or one was added since the lesson was finished. */
  updated: boolean;
}
