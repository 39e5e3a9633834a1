import { didYouMean, type Entry, insteadOf } from './entry.ts';

/** Lesson text that breaks the rules of the components. */
export const markup = {
  'unknown-component': {
    severity: 'error',
    message: ({ name }: { name: string }) => `There is no component <${name}>.`,
    remedy: ({ suggestion }: { suggestion: string | undefined }) =>
      didYouMean(suggestion, 'Use one of the components listed in CONTRIBUTING.md.'),
  },
  'raw-html': {
    severity: 'error',
    message: ({ word }: { word: string }) => `<${word}> is HTML; lessons have none.`,
    remedy: () => 'Use Markdown or a component of CONTRIBUTING.md; write a literal < as &lt;.',
  },
  'import-in-text': {
    severity: 'error',
    message: ({ word }: { word: string }) => `A line that starts with \`${word}\` is code in MDX.`,
    remedy: () => 'Remove it: components come by name.',
  },
  'stray-brace': {
    severity: 'error',
    message: () => '{ starts code in MDX.',
    remedy: () => 'Write \\{ in text.',
  },
  'stray-bracket': {
    severity: 'error',
    message: () => '< starts a component in MDX.',
    remedy: () => 'Write &lt; in text.',
  },
  'markdown-image': {
    severity: 'error',
    message: () => 'Lessons have no Markdown images.',
    remedy: () => 'Draw figures/<name>.svg and write <Figure name="…" caption="…" />.',
  },
  'unknown-attribute': {
    severity: 'error',
    message: ({ component, name }: { component: string; name: string }) =>
      `<${component}> has no attribute \`${name}\`.`,
    remedy: insteadOf,
  },
  'missing-attribute': {
    severity: 'error',
    message: ({ component, name }: { component: string; name: string }) =>
      `<${component}> needs \`${name}\`.`,
    remedy: ({ name }: { name: string }) => `Add ${name}="…".`,
  },
  'bad-attribute': {
    severity: 'error',
    message: ({ name }: { name: string }) => `The attribute \`${name}\` is not a plain text.`,
    remedy: ({ name }: { name: string }) => `Write ${name}="…" or ${name}={"…"}, not empty.`,
  },
  'section-name': {
    severity: 'error',
    message: () => 'A <Section> needs exactly one of `point` and `id`.',
    remedy: () => '`point` if it teaches a point of the outline, else `id`.',
  },
  unclosed: {
    severity: 'error',
    message: ({ name }: { name: string }) => `<${name}> is not closed.`,
    remedy: ({ name }: { name: string }) => `Write </${name}> where it ends.`,
  },
  unopened: {
    severity: 'error',
    message: ({ name }: { name: string }) => `</${name}> closes nothing.`,
    remedy: ({ name }: { name: string }) => `Remove it, or open <${name}> before.`,
  },
  'wrong-form': {
    severity: 'error',
    message: ({ name, form }: { name: string; form: 'void' | 'pair' }) =>
      form === 'void' ? `<${name}> has nothing inside.` : `<${name} /> has its text inside.`,
    remedy: ({ name, form }: { name: string; form: 'void' | 'pair' }) =>
      form === 'void' ? `Write <${name} … />.` : `Write <${name} …>…</${name}>.`,
  },
  'block-spacing': {
    severity: 'error',
    message: ({ name }: { name: string }) =>
      `<${name}> must stand on a line of its own, apart from its text.`,
    remedy: () => 'Leave an empty line after the opening tag and before the closing one.',
  },
  'outside-section': {
    severity: 'error',
    message: () => 'This stands outside every <Section>.',
    remedy: () => 'Move it into the section it belongs to.',
  },
  'heading-level': {
    severity: 'error',
    message: ({ level }: { level: number }) => `A heading of level ${level} would break the page.`,
    remedy: () => 'Sections make the headings; inside them use ### only.',
  },
  'section-without-do': {
    severity: 'warning',
    message: ({ point }: { point: string }) =>
      `The section on ${point} does not end in something to do.`,
    remedy: () => 'End it with <Do>…</Do>: one or two sentences.',
  },
  'takeaways-missing': {
    severity: 'error',
    message: () => 'The lesson has no <Takeaways>.',
    remedy: () => 'End the last section with <Takeaways>: a list of what to remember.',
  },
  'takeaways-not-last': {
    severity: 'error',
    message: () => 'Something follows <Takeaways>, or there are two.',
    remedy: () => 'Make it the last thing in the text.',
  },
} as const satisfies Record<string, Entry>;
