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
  'fault-mix': {
    severity: 'error',
    message: () => 'Either no fragment is at fault, or every one is.',
    remedy: () => 'Write `fault: true` on what is wrong and leave it out on what is sound.',
  },
  'unknown-step': {
    severity: 'error',
    message: ({ id }: { id: string }) => `No situation or end is called \`${id}\`.`,
    remedy: insteadOf,
  },
  'unreachable-step': {
    severity: 'error',
    message: ({ id }: { id: string }) => `Nothing leads from the start to \`${id}\`.`,
    remedy: ({ id }: { id: string }) =>
      `Let a decision lead there with \`to: ${id}\`, or remove it.`,
  },
  'way-back': {
    severity: 'error',
    message: ({ id }: { id: string }) => `\`to: ${id}\` leads back to where the learner has been.`,
    remedy: () => 'Lead on to another situation or to an end; learners can go back by themselves.',
  },
  'no-right-end': {
    severity: 'error',
    message: () => 'No end is marked as a good one.',
    remedy: () => 'Write `right: true` on the end to which all right decisions lead.',
  },
  'wrong-end': {
    severity: 'error',
    message: ({ id, right }: { id: string; right: boolean }) =>
      right
        ? `A wrong decision leads straight to \`${id}\`, which is a right end.`
        : `All right decisions lead to \`${id}\`, which is not marked as right.`,
    remedy: ({ right }: { right: boolean }) =>
      right
        ? 'Lead to another end, or let a later decision make the slip good.'
        : 'Write `right: true` on that end, or on other decisions.',
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
