import { didYouMean, type Entry } from './entry.ts';

/** Questions that give their answer away, mislead, or repeat another. A question may waive these. */
export const lint = {
  'all-of-the-above': {
    severity: 'warning',
    message: ({ phrase }: { phrase: string }) =>
      `“${phrase}” can be answered without knowing, and options are shuffled.`,
    remedy: () => 'Name a misconception instead, or make it `type: multiple`.',
  },
  'unmarked-negative': {
    severity: 'warning',
    message: ({ word }: { word: string }) =>
      `The stem asks for what is not so, but “${word}” is easy to miss.`,
    remedy: ({ word }: { word: string }) => `Ask positively, or mark it: **${word}**.`,
  },
  'near-duplicate': {
    severity: 'warning',
    message: ({ other }: { other: string }) => `The stem is nearly that of ${other}.`,
    remedy: () => 'Ask for something else, or merge the two.',
  },
  'key-echo': {
    severity: 'warning',
    message: ({ phrase }: { phrase: string }) =>
      `Only the key repeats “${phrase}” from the stem and so gives itself away.`,
    remedy: () => 'Reword the key, or let a distractor say it too.',
  },
  'stem-ending': {
    severity: 'warning',
    message: () => 'The stem is neither a question nor an instruction.',
    remedy: () => 'End it with ？, or start with 请, 把, 选, 算 … and end with 。',
  },
} as const satisfies Record<string, Entry>;

/** Habits that show over many questions, and waivers themselves; nothing waives these. */
export const habits = {
  'key-longest': {
    severity: 'warning',
    message: ({ count, total }: { count: number; total: number }) =>
      `In ${count} of ${total} choice questions the longest option is the key: more than chance.`,
    remedy: () => 'Shorten keys, or make some distractors longer.',
  },
  'key-position': {
    severity: 'warning',
    message: ({ count, total, position }: { count: number; total: number; position: number }) =>
      `In ${count} of ${total} choice questions the key is written as number ${position}: more than chance.`,
    remedy: () => 'Write it elsewhere in some of them; exports keep the written order.',
  },
  'unknown-rule': {
    severity: 'error',
    message: ({ rule }: { rule: string }) => `There is no rule \`${rule}\` to waive.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Waive the kind that stands in the warning.'),
  },
  'unused-waiver': {
    severity: 'warning',
    message: ({ rule }: { rule: string }) => `The question does not break \`${rule}\`.`,
    remedy: () => 'Remove the waiver.',
  },
} as const satisfies Record<string, Entry>;
