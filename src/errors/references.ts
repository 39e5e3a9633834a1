import { anyOf, didYouMean, type Entry } from './entry.ts';

/** Names that lead nowhere, or to two places. */
export const references = {
  'duplicate-id': {
    severity: 'error',
    message: ({ what, id, first }: { what: string; id: string; first: string }) =>
      `The ${what} id \`${id}\` is taken: ${first}.`,
    remedy: () => 'Give the newer one another id; ids are for ever.',
  },
  'duplicate-term': {
    severity: 'error',
    message: ({ term, first }: { term: string; first: string }) =>
      `“${term}” is already in the glossary: ${first}.`,
    remedy: () => 'Merge the two entries.',
  },
  'unknown-term': {
    severity: 'error',
    message: ({ id }: { id: string }) => `The glossary has no \`${id}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Add it to glossary.yaml.'),
  },
  'term-early': {
    severity: 'error',
    message: ({ said, section }: { said: string; section: string }) =>
      `“${said}” is used before it is explained, which is in ${section}.`,
    remedy: ({ id, said }: { id: string; said: string }) =>
      `Open its definition where the lesson says it first, \`<Term id="${id}">${said}</Term>\`, or say it in plainer words.`,
  },
  'term-repeated': {
    severity: 'warning',
    message: ({ id }: { id: string }) => `\`${id}\` is marked as a term for the second time.`,
    remedy: () => 'Mark a term where it first appears only.',
  },
  'unknown-law': {
    severity: 'error',
    message: ({ id }: { id: string }) => `laws.yaml has no \`${id}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Add it to laws.yaml.'),
  },
  'unknown-article': {
    severity: 'error',
    message: ({ law, article }: { law: string; article: string }) =>
      `laws.yaml does not say what article ${article} of \`${law}\` says.`,
    remedy: ({ known }: { known: readonly string[] }) =>
      `Compare the official text and add it to \`articles\`, or cite ${anyOf(known)}.`,
  },
  'unknown-words': {
    severity: 'error',
    message: ({ name }: { name: string }) => `There is no list of words \`${name}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Add it to `words`.'),
  },
  'unknown-ask': {
    severity: 'error',
    message: ({ id }: { id: string }) => `The quiz file has no \`${id}\` among its asks.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, "Add it to `asks` of the lesson's quiz file."),
  },
  'ask-unused': {
    severity: 'warning',
    message: ({ id }: { id: string }) => `The text does not ask \`${id}\`.`,
    remedy: ({ id }: { id: string }) => `Place <Ask id="${id}" /> before the text that answers it.`,
  },
  'unknown-try': {
    severity: 'error',
    message: ({ id }: { id: string }) => `There is no interactive model \`${id}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Use the name of a folder in src/explorables/.'),
  },
  'unknown-figure': {
    severity: 'error',
    message: ({ file }: { file: string }) => `${file} does not exist, and no chart of that name.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Draw it, describe it as a chart (<name>.yaml), or correct the name.'),
  },
  'figure-unused': {
    severity: 'warning',
    message: () => 'No lesson of the chapter shows this figure.',
    remedy: () => 'Show it with <Figure name="…" caption="…" />, or remove it.',
  },
  'unknown-section': {
    severity: 'error',
    message: ({ section, of }: { section: string; of: string }) =>
      `${of} has no section ${section}.`,
    remedy: ({ known }: { known: readonly string[] }) => `Write ${anyOf(known)}.`,
  },
  'unknown-chapter': {
    severity: 'error',
    message: ({ chapter }: { chapter: string }) => `The outline has no chapter \`${chapter}\`.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Add it to outline.yaml.'),
  },
  'unknown-point': {
    severity: 'error',
    message: ({ point }: { point: string }) => `The outline has no point ${point}.`,
    remedy: ({ known }: { known: readonly string[] }) => `Write ${anyOf(known)}.`,
  },
  'foreign-point': {
    severity: 'error',
    message: ({ point, section }: { point: string; section: string }) =>
      `${point} does not belong to ${section}, the section of this lesson.`,
    remedy: ({ known }: { known: readonly string[] }) => `Write ${anyOf(known)}.`,
  },
  'point-untaught': {
    severity: 'error',
    message: ({ point, title }: { point: string; title: string }) =>
      `No section teaches ${point} (${title}).`,
    remedy: ({ point }: { point: string }) => `Add <Section point="${point}" title="…">.`,
  },
  'unknown-anchor': {
    severity: 'error',
    message: ({ anchor }: { anchor: string }) => `The lesson has no section \`${anchor}\`.`,
    remedy: ({ known }: { known: readonly string[] }) => `Cite ${anyOf(known)}.`,
  },
} as const satisfies Record<string, Entry>;
