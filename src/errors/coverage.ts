import type { Entry } from './entry.ts';

/** Lessons that are too long, too short, or ask too little. */
export const coverage = {
  'lesson-too-short': {
    severity: 'error',
    message: ({ characters, least }: { characters: number; least: number }) =>
      `The text has ${characters} characters, fewer than ${least}.`,
    remedy: () => 'Add an example or a worked number, not padding.',
  },
  'lesson-long': {
    severity: 'warning',
    message: ({ characters, most }: { characters: number; most: number }) =>
      `The text has ${characters} characters, more than ${most}.`,
    remedy: () => 'Cut what the reader can do without.',
  },
  'lesson-too-long': {
    severity: 'error',
    message: ({ characters, most }: { characters: number; most: number }) =>
      `The text has ${characters} characters, far more than ${most}.`,
    remedy: () => 'Cut it, or make it two lessons.',
  },
  'too-few-questions': {
    severity: 'error',
    message: ({ count, least }: { count: number; least: number }) =>
      `The lesson asks ${count} questions, fewer than ${least}.`,
    remedy: ({ count, least }: { count: number; least: number }) => `Write ${least - count} more.`,
  },
  'too-few-types': {
    severity: 'error',
    message: ({ count, least }: { count: number; least: number }) =>
      `The questions are of ${count} types, fewer than ${least}.`,
    remedy: ({ unused }: { unused: readonly string[] }) => `Try ${unused.join(', ')}.`,
  },
  'point-unasked': {
    severity: 'error',
    message: ({ point, title }: { point: string; title: string }) =>
      `No question asks for ${point} (${title}).`,
    remedy: ({ point }: { point: string }) => `Write two with \`point: ${point}\`.`,
  },
  'point-asked-once': {
    severity: 'warning',
    message: ({ point, title }: { point: string; title: string }) =>
      `Only one question asks for ${point} (${title}).`,
    remedy: ({ point }: { point: string }) => `Write a second one with \`point: ${point}\`.`,
  },
} as const satisfies Record<string, Entry>;
