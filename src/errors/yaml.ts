import type { Entry } from './entry.ts';

/** A file that can't be read as YAML. */
export const yaml = {
  'yaml-syntax': {
    severity: 'error',
    message: ({ detail }: { detail: string }) => `This is not YAML: ${detail}.`,
    remedy: () =>
      'Check indentation and quotes; a value that contains ": " or " #", or starts with one of [ { % @ & ! | > and the like, goes in double quotes.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    message: ({ key }: { key: string }) => `\`${key}\` stands twice in the same mapping.`,
    remedy: () => 'Keep one of the two.',
  },
  'yaml-alias': {
    severity: 'error',
    message: () => 'A value that starts with * is an alias in YAML, not text.',
    remedy: () => 'Put the value in double quotes: "**不**…".',
  },
  'front-matter-missing': {
    severity: 'error',
    message: () => 'The lesson does not start with front matter.',
    remedy: () => 'Start the file with a line ---, the keys of CONTRIBUTING.md, and a line ---.',
  },
} as const satisfies Record<string, Entry>;
