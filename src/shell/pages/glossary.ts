import { pinyin } from 'pinyin-pro';
import { lessonsOf, type Term } from '#course';
import type { Site } from '../site.ts';

interface Entry extends Term {
  lesson: { href: string; label: string } | undefined;
}

/** First letter of a term as a reader would look it up: by pinyin, Latin terms by their own letter, others under #. */
export function indexLetter(term: string): string {
  const letter = pinyin(term, { pattern: 'first', toneType: 'none', type: 'array' })[0] ?? '';
  const first = letter.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

const sortKey = (term: Term) =>
  pinyin(term.term, { toneType: 'none', type: 'array', v: true }).join(' ').toLowerCase();

/** The glossary in letter groups, A to Z, then #; terms in each by pinyin. */
export function glossaryGroups(site: Site): { letter: string; terms: Entry[] }[] {
  const lessons = lessonsOf(site.edition);
  const entries = site.edition.glossary
    .map((term): Entry => {
      const lesson = lessons.find((l) => l.section === term.section);
      return {
        ...term,
        lesson: lesson && {
          href: site.href(lesson.path),
          label: `${lesson.number} ${lesson.title}`,
        },
      };
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const groups = Map.groupBy(entries, (entry) => indexLetter(entry.term));
  return [...groups]
    .map(([letter, terms]) => ({ letter, terms }))
    .sort(
      (a, b) =>
        Number(a.letter === '#') - Number(b.letter === '#') || (a.letter < b.letter ? -1 : 1),
    );
}
