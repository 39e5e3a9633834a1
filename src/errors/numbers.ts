import { anyOf, didYouMean, type Entry } from './entry.ts';

/** Numbers in texts that do not come out as they are written. */
export const numbers = {
  'wrong-sum': {
    severity: 'error',
    message: ({ shown, better }: { shown: string; better: string }) =>
      `The sum comes to ${better}, not to ${shown}.`,
    remedy: ({ better }: { better: string }) =>
      `Write ${better}, or correct the numbers before it.`,
  },
  'wrong-number': {
    severity: 'error',
    message: ({ shown, better, formula }: { shown: string; better: string; formula: string }) =>
      `\`${formula}\` comes to ${better}, not to ${shown}.`,
    remedy: () => 'Correct the number in the lesson and here, or what is given.',
  },
  'number-not-shown': {
    severity: 'error',
    message: ({ text, of }: { text: string; of: string }) => `“${of}” does not show ${text}.`,
    remedy: () => 'Write the number as the example does, or leave it out.',
  },
  'no-number': {
    severity: 'error',
    message: ({ text }: { text: string }) => `“${text}” is not one number.`,
    remedy: () => 'Write one number with its unit as the example shows it, e.g. `33.72 元`.',
  },
  'unknown-example': {
    severity: 'error',
    message: ({ of }: { of: string }) => `The lesson has no example and no section “${of}”.`,
    remedy: ({ suggestion, known }: { suggestion: string | undefined; known: readonly string[] }) =>
      didYouMean(
        suggestion,
        known.length > 0
          ? `Write the title of a \`<Worked>\` or \`<Case>\`, or a section: ${anyOf(known)}.`
          : 'Remove it.',
      ),
  },
  'unused-input': {
    severity: 'error',
    message: ({ name }: { name: string }) => `No formula of this example takes \`${name}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Remove it.'),
  },
  'worked-untested': {
    severity: 'error',
    message: ({ title }: { title: string }) =>
      `No number of “${title}” is worked out by a formula.`,
    remedy: ({ file }: { file: string }) => `Add the example to ${file}.`,
  },
  'worked-without-lesson': {
    severity: 'error',
    message: () => 'These examples have no lesson.',
    remedy: ({ lesson }: { lesson: string }) =>
      `Write ${lesson}, or give both files the same name.`,
  },
} as const satisfies Record<string, Entry>;
