import { didYouMean, type Entry } from './entry.ts';

/** Charts that can't be drawn as they are described. */
export const charts = {
  'figure-twice': {
    severity: 'error',
    message: ({ name }: { name: string }) => `There are both ${name}.svg and ${name}.yaml.`,
    remedy: () => 'Keep the drawing or the chart, and remove the other.',
  },
  'unknown-number': {
    severity: 'error',
    message: ({ name }: { name: string }) => `No number before this is called \`${name}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Add it to `numbers`, above what needs it.'),
  },
  'below-zero': {
    severity: 'error',
    message: ({ value }: { value: string }) => `This comes to ${value}, and no length is below 0.`,
    remedy: () => 'Correct the number; what takes away is a `change` of a waterfall.',
  },
  'off-axis': {
    severity: 'error',
    message: ({ value, from, to }: { value: string; from: string; to: string }) =>
      `${value} is not on the axis, which goes from ${from} to ${to}.`,
    remedy: () => 'Correct the number, or `from` and `to` of the axis.',
  },
  'chart-crowded': {
    severity: 'error',
    message: ({ text }: { text: string }) => `“${text}” has no room in the chart.`,
    remedy: () => 'Shorten it or its neighbours, or show less in one panel.',
  },
} as const satisfies Record<string, Entry>;
