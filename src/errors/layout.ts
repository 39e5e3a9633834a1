import type { Entry } from './entry.ts';

/** Files and folders that are missing, in the wrong place or wrongly named. */
export const layout = {
  'missing-file': {
    severity: 'error',
    message: ({ file }: { file: string }) => `${file} is missing.`,
    remedy: ({ purpose }: { purpose: string }) => `Create it: ${purpose}.`,
  },
  'stray-file': {
    severity: 'error',
    message: () => 'The course has no place for this file.',
    remedy: () =>
      'Move it to <locale>/<chapter>/<n>-<slug>.mdx, .quiz.yaml or .worked.yaml, or figures/<name>.svg or .yaml, or remove it.',
  },
  'bad-file-name': {
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is not a name for this kind of file.`,
    remedy: ({ pattern }: { pattern: string }) => `Rename it to ${pattern}.`,
  },
  'duplicate-number': {
    severity: 'error',
    message: ({ number, other }: { number: number; other: string }) =>
      `Two lessons of the chapter have the number ${number}; the other is ${other}.`,
    remedy: () => 'Renumber one file; its id stays.',
  },
  'reserved-id': {
    severity: 'error',
    message: ({ id }: { id: string }) => `The address of \`${id}\` belongs to another page.`,
    remedy: () => 'Choose another id for the lesson, or another name for the chapter folder.',
  },
  'lesson-without-quiz': {
    severity: 'error',
    message: () => 'The lesson has no questions.',
    remedy: ({ quiz }: { quiz: string }) => `Write ${quiz}.`,
  },
  'quiz-without-lesson': {
    severity: 'error',
    message: () => 'These questions have no lesson.',
    remedy: ({ lesson }: { lesson: string }) =>
      `Write ${lesson}, or give both files the same name.`,
  },
  'chapter-without-settings': {
    severity: 'error',
    message: ({ chapter }: { chapter: string }) => `The chapter ${chapter} has no chapter.yaml.`,
    remedy: () => 'Write chapter.yaml beside the lessons: title, promise, outcomes.',
  },
  'chapter-not-listed': {
    severity: 'error',
    message: ({ chapter }: { chapter: string }) =>
      `The chapter ${chapter} is not in course.yaml, so nobody would see it.`,
    remedy: () => 'Add the folder name to `chapters` of course.yaml, or rename the folder.',
  },
  'locale-not-listed': {
    severity: 'error',
    message: ({ locale }: { locale: string }) => `The folder ${locale} is no locale of the course.`,
    remedy: () => 'Add it to `locales` of course.yaml, or rename the folder.',
  },
} as const satisfies Record<string, Entry>;
