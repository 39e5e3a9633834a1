import type { Entry } from './entry.ts';

/** Text that is hard to read or badly set. A question may waive these. */
export const typography = {
  'long-paragraph': {
    severity: 'warning',
    message: ({ characters, most }: { characters: number; most: number }) =>
      `The paragraph has ${characters} characters, more than ${most}.`,
    remedy: () => 'Split it where the thought turns.',
  },
  'missing-space': {
    severity: 'warning',
    message: ({ found }: { found: string }) => `Han and Latin touch: “${found}”.`,
    remedy: ({ better }: { better: string }) => `Write “${better}”.`,
  },
  'stray-space': {
    severity: 'warning',
    message: ({ found }: { found: string }) => `A space too many: “${found}”.`,
    remedy: ({ better }: { better: string }) =>
      `Write “${better}”; a paragraph is one line of the file.`,
  },
  'half-width-punctuation': {
    severity: 'warning',
    message: ({ found }: { found: string }) => `Half-width “${found}” beside Han characters.`,
    remedy: ({ better }: { better: string }) => `Write “${better}”.`,
  },
  'range-sign': {
    severity: 'warning',
    message: ({ found }: { found: string }) => `“${found}” is not set as a range.`,
    remedy: ({ better }: { better: string }) => `Write “${better}”; for a difference use −.`,
  },
  'times-sign': {
    severity: 'warning',
    message: ({ found }: { found: string }) => `“${found}” is not set as a product or quotient.`,
    remedy: ({ better }: { better: string }) => `Write “${better}”.`,
  },
} as const satisfies Record<string, Entry>;
