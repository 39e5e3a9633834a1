import { anyOf, type Entry, insteadOf } from './entry.ts';

/** What the right spelling looks like, by format. */
const formats: Record<string, string> = {
  id: 'lower-case letters and digits joined by hyphens: safety-stock',
  point: 'an outline point: 1.1.2',
  section: 'an outline section in quotes: "1.1"',
  date: 'a date that exists: 2026-11-22',
  url: 'a full address: https://example.com',
  pairs:
    'a traditional character with its simplified one behind it, pairs divided by spaces: 網网 級级',
  name: 'a number, the name of one of `numbers` (price), or { formula: …, given: {…} }',
  base: 'a path with slashes at both ends: / or /training/',
};

/** A file that is YAML but not of the shape its schema asks for. */
export const schema = {
  'missing-key': {
    severity: 'error',
    message: ({ key }: { key: string }) => `The key \`${key}\` is missing here.`,
    remedy: ({ key }: { key: string }) => `Add \`${key}: …\` to this mapping.`,
  },
  'unknown-key': {
    severity: 'error',
    message: ({ key }: { key: string }) => `There is no key \`${key}\` here.`,
    remedy: insteadOf,
  },
  'cut-off-text': {
    severity: 'error',
    message: ({ text }: { text: string }) =>
      `\`${text}\` is cut off from its text: inside {…} a comma ends a value.`,
    remedy: () => 'Put the whole text in double quotes.',
  },
  'wrong-type': {
    severity: 'error',
    message: ({ key, found }: { key: string; found: string }) => `\`${key}\` is ${found}.`,
    remedy: ({ expected }: { expected: string }) => `Write ${expected}.`,
  },
  'unquoted-text': {
    severity: 'error',
    message: ({ key, value }: { key: string; value: string }) =>
      `\`${key}\` is text, but YAML reads ${value} as something else.`,
    remedy: ({ value }: { value: string }) => `Put it in quotes: "${value}".`,
  },
  'empty-text': {
    severity: 'error',
    message: ({ key }: { key: string }) => `\`${key}\` is empty.`,
    remedy: ({ key }: { key: string }) => `Write the text of \`${key}\`.`,
  },
  'too-few': {
    severity: 'error',
    message: ({ key, least }: { key: string; least: number }) =>
      `\`${key}\` has fewer than ${least} ${least === 1 ? 'entry' : 'entries'}.`,
    remedy: ({ least }: { least: number }) => `Write at least ${least}.`,
  },
  'too-many': {
    severity: 'error',
    message: ({ key, most }: { key: string; most: number }) =>
      `\`${key}\` has more than ${most} entries.`,
    remedy: ({ most }: { most: number }) => `Keep at most ${most}.`,
  },
  'out-of-range': {
    severity: 'error',
    message: ({ key, value }: { key: string; value: string }) =>
      `\`${key}: ${value}\` is out of range.`,
    remedy: ({ bound }: { bound: string }) => `Write a number ${bound}.`,
  },
  'not-one-of': {
    severity: 'error',
    message: ({ key, value }: { key: string; value: string }) =>
      `\`${key}\` can't be \`${value}\`.`,
    remedy: ({ allowed }: { allowed: readonly string[] }) =>
      String(allowed) === 'true'
        ? 'Write `true`, or leave the key out.'
        : `Write ${anyOf(allowed)}.`,
  },
  'bad-format': {
    severity: 'error',
    message: ({ key, value }: { key: string; value: string }) =>
      `\`${key}\` is not spelled rightly: \`${value}\`.`,
    remedy: ({ format }: { format: string }) => `Write ${formats[format] ?? format}.`,
  },
  'missing-locale': {
    severity: 'error',
    message: ({ key, locale }: { key: string; locale: string }) =>
      `\`${key}\` has no text for ${locale}, a locale of the course.`,
    remedy: ({ locale }: { locale: string }) => `Add \`${locale}: …\`.`,
  },
} as const satisfies Record<string, Entry>;
