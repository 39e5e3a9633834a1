import type { DrawnItem, Response } from '#quiz';

/** What happened to one question. */
export interface AnsweredEvent {
  type: 'answered';
  item: string;
  /** The question's `rev` when it was answered. */
  rev: number;
  lesson: string;
  mode: 'practice' | 'test' | 'review';
  /**
   * In a test: id of its `test-started` event. Until the test is handed in an answer may be given
   * anew, in part or whole; the last one counts, here and in statistics.
   */
  test?: string;
  response: Response;
  /** Seed of the shuffle and of the parameters. */
  seed: number;
  right: boolean;
  /** 0 to 1. */
  score: number;
  /**
   * First try at this item in this sitting; statistics count only these. In a test: the item was
   * never answered before the sitting, the same for every answer of it.
   */
  first: boolean;
  /** How sure the learner was, if asked: 1 guessing, 2 fairly, 3 certain. */
  certainty?: 1 | 2 | 3;
  /** From showing to answering. */
  ms: number;
}

/** A draw was made and shown. */
export interface TestStarted {
  type: 'test-started';
  /** A chapter's id, or `final`. */
  test: string;
  /** What the draw was made with. */
  seed: number;
  /** In the order they are asked. */
  items: DrawnItem[];
  /** Time limit in minutes, if there is one. */
  limit?: number;
}

/** A test was handed in. */
export interface TestFinished {
  type: 'test-finished';
  test: string;
  started: string;
  /** Questions answered right, and questions that counted. */
  right: number;
  total: number;
  passed: boolean;
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
  | TestStarted
  /** More time was asked for; `started` is the id of the `test-started` event, here and below. */
  | { type: 'test-extended'; test: string; started: string; minutes: number }
  | TestFinished
  | AnsweredEvent;

/** `id` is `writer:seq`; a writer is one page view, so two tabs never share an id. `at`: ms since 1970. */
export type Event = { v: 2; id: string; at: number } & Happening;
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** What a learner's events add up to for one question. */
export interface ItemState {
  attempts: number;
  /** First answer ever. */
  first: { right: boolean; rev: number; at: number };
  last: { right: boolean; rev: number; at: number; response: Response; seed: number };
  /** First time answered right, at any revision. */
  rightAt?: number;
}

/** What a test came to. */
export type TestResult = EventOf<'test-finished'>;

/** One test from drawing to handing in, by the id of its `test-started` event. */
export interface Sitting {
  id: string;
  /** Missing while only later events of it are known, as on a device that got half of a log. */
  start?: EventOf<'test-started'>;
  /** Minutes granted beyond the limit. */
  extended: number;
  /** Last answer to each question; none is added once it is handed in. */
  answers: Record<string, EventOf<'answered'>>;
  result?: TestResult;
}

export interface LearnerState {
  lessons: Record<
    string,
    { openedAt: number; lastAt: number; place?: string; finishedAt?: number }
  >;
  items: Record<string, ItemState & { lesson: string }>;
  /** Met challenges, `tool/challenge`. */
  challenges: Record<string, number>;
  /** Every test taken or begun. What was answered in one is in `items` from the moment it is handed in. */
  sittings: Record<string, Sitting>;
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
