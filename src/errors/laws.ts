import type { Entry } from './entry.ts';

/** Citations that may have gone stale. */
export const laws = {
  'law-overdue': {
    severity: 'error',
    message: ({ law, due }: { law: string; due: string }) =>
      `The citations of \`${law}\` were to be reviewed by ${due}.`,
    remedy: () => 'Compare them with the official text, then set `reviewed` and `nextReview`.',
  },
  'law-due-soon': {
    severity: 'warning',
    message: ({ law, due }: { law: string; due: string }) =>
      `The citations of \`${law}\` are to be reviewed by ${due}.`,
    remedy: () => 'Compare them with the official text, then set `reviewed` and `nextReview`.',
  },
} as const satisfies Record<string, Entry>;
