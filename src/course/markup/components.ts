/** What a component of the lesson text takes; the table of CONTRIBUTING.md. */
export interface Component {
  /** `void`: nothing inside. `block`: text inside, on lines of its own. `inline`: part of a sentence. */
  form: 'void' | 'block' | 'inline';
  required: readonly string[];
  optional?: readonly string[];
}

export const components: Readonly<Record<string, Component>> = {
  Section: { form: 'block', required: ['title'], optional: ['point', 'id'] },
  Ask: { form: 'void', required: ['id'] },
  Term: { form: 'inline', required: ['id'] },
  Law: { form: 'void', required: ['id', 'article'] },
  Case: { form: 'block', required: ['title'] },
  Worked: { form: 'block', required: ['title'] },
  Correction: { form: 'block', required: ['said'] },
  News: { form: 'block', required: ['date', 'title'] },
  Figure: { form: 'void', required: ['name', 'caption'] },
  Formula: { form: 'void', required: ['tex', 'plain'] },
  Do: { form: 'block', required: [] },
  Try: { form: 'void', required: ['id'] },
  Takeaways: { form: 'block', required: [] },
};

/** Components that are part of a sentence, so that what stands around them is one paragraph. */
export const withinText: ReadonlySet<string> = new Set(['Term', 'Law']);

/** Attributes that readers see. */
export const shownAttributes: ReadonlySet<string> = new Set(['title', 'said', 'caption', 'plain']);
