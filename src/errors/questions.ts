import { didYouMean, type Entry, insteadOf } from './entry.ts';

/** Questions that can't be asked as they stand. */
export const questions = {
  'one-key': {
    severity: 'error',
    message: () => 'Not exactly one option is right.',
    remedy: () => 'Write `right: true` on one option and leave it out on the others.',
  },
  'several-keys': {
    severity: 'error',
    message: () => 'Fewer than two options are right.',
    remedy: () => 'Mark two or more with `right: true`, or make it `type: single`.',
  },
  gaps: {
    severity: 'error',
    message: () => 'The gaps of `text` are not those of `blanks`.',
    remedy: () => 'Write {id} once for every blank, and no other braces.',
  },
  'unknown-part': {
    severity: 'error',
    message: ({ id, list }: { id: string; list: string }) => `\`${list}\` has no \`${id}\`.`,
    remedy: insteadOf,
  },
  'unknown-formula': {
    severity: 'error',
    message: ({ name }: { name: string }) => `There is no formula \`${name}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Use a name of src/commerce/formulas.ts.'),
  },
  'missing-input': {
    severity: 'error',
    message: ({ formula, name }: { formula: string; name: string }) =>
      `\`${formula}\` needs \`${name}\`.`,
    remedy: ({ name }: { name: string }) => `Add \`${name}\`.`,
  },
  'unknown-input': {
    severity: 'error',
    message: ({ formula, name }: { formula: string; name: string }) =>
      `\`${formula}\` has no input \`${name}\`.`,
    remedy: insteadOf,
  },
  'unknown-placeholder': {
    severity: 'error',
    message: ({ name }: { name: string }) => `{${name}} stands for nothing here.`,
    remedy: insteadOf,
  },
  'no-answer': {
    severity: 'error',
    message: ({ values, detail }: { values: string; detail: string }) =>
      `With ${values} there is no answer: ${detail}.`,
    remedy: () => 'Change the values or ranges of `given`.',
  },
  'mistake-fails': {
    severity: 'error',
    message: ({ values, detail }: { values: string; detail: string }) =>
      `With ${values} this mistake comes to no number: ${detail}.`,
    remedy: () => 'Change `with`, or the values or ranges of `given`.',
  },
  'mistake-is-right': {
    severity: 'warning',
    message: () => 'This mistake comes to the right answer, whatever is given.',
    remedy: () => 'Change `with` or `scale`, or remove it.',
  },
} as const satisfies Record<string, Entry>;
