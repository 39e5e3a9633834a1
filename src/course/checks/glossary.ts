import type { Draft, EditionDraft } from '../draft.ts';
import { outlineSection } from '../outline.ts';
import { problem } from '../problem.ts';
import type { Outline, Problem } from '../types.ts';

/** A word is explained once, and in a section that exists. */
export function glossary({ editions, outline }: Draft): Problem[] {
  return editions.flatMap((edition) => [
    ...repeatedTerms(edition),
    ...(outline ? unknownSections(edition, outline.value) : []),
  ]);
}

function repeatedTerms({ glossary }: EditionDraft): Problem[] {
  const seen = new Map<string, string>();
  return (glossary?.items ?? []).flatMap(({ value, at }) => {
    const names = [value.term, ...(value.abbr === undefined ? [] : [value.abbr])];
    return names.flatMap((name) => {
      const first = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), first ?? value.id);
      if (first === undefined || first === value.id) return [];
      return [
        problem('duplicate-term', at(name === value.term ? 'term' : 'abbr'), { term: name, first }),
      ];
    });
  });
}

function unknownSections({ glossary }: EditionDraft, outline: Outline): Problem[] {
  const known = outline.chapters.flatMap(({ sections }) => sections.map(({ id }) => id));
  return (glossary?.items ?? [])
    .filter(({ value }) => !outlineSection(outline, value.section))
    .map(({ value, at }) =>
      problem('unknown-section', at('section'), {
        of: 'The outline',
        section: value.section,
        known,
      }),
    );
}
